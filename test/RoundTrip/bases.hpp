// Bases of every kind: up-casts to direct, indirect, second and virtual bases, methods of bases that Deref does not
// reach, dynamic_cast down again, of references and owners.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: noise yip dog animal
// CHECK-NEXT: second 7 puppy 3
// CHECK-NEXT: renamed 12 16
// CHECK-NEXT: named 1 1
// CHECK-NEXT: fed 4
// CHECK-NEXT: bases yip yip puppy
// CHECK-NEXT: changed 30 31
// CHECK-NEXT: down true false true
// CHECK-NEXT: down again 5
// CHECK-NEXT: sideways true
// CHECK-NEXT: a cat: 9, from a cat: 9
// CHECK-NEXT: boxes yip true meow
// CHECK-NEXT: watts 10 10 10 5
// CHECK-NEXT: power 8 8 8
// CHECK-NEXT: volts 230 230 paper 2
// CHECK-NEXT: copier true false
// CHECK-NEXT: twice 1 2 3 4, 9 1
// CHECK-NEXT: seven 7
// CHECK-NEXT: plain 5 6 7 9
// CHECK-NEXT: alive 0
//--- input.hpp
#include <memory>
#include <string>
namespace zoo {
class Animal {
public:
  Animal();
  Animal(const Animal &) = delete;
  virtual ~Animal();
  virtual std::string noise() const;
  void feed() noexcept;
  int fed() const noexcept { return meals; }
  static int alive() noexcept;

private:
  int meals = 0;
};
class Named {
public:
  Named();
  virtual ~Named();
  int id() const noexcept { return number; }
  void set_id(int n) noexcept { number = n; }
  void rename(int n);
  void rename(const std::string &text);
  virtual std::string label() const;
  static int count() noexcept;

private:
  int number = 7;
};
class Dog : public Animal, public Named {
public:
  Dog();
  std::string noise() const override;
};
class Puppy : public Dog {
public:
  Puppy();
  std::string noise() const override;
  std::string label() const override;
  void feed(int times);
  using Dog::feed;
  int age() const noexcept { return 3; }
};
class Cat final : public Animal {
public:
  Cat();
  std::string noise() const override;
  int lives() const noexcept { return 9; }
};
std::unique_ptr<Animal> any(int kind);
const Animal &same(const Animal &a) noexcept;

// A diamond.
struct Device {
  Device();
  virtual ~Device();
  int power = 3;
  virtual int watts() const;
  int volts() const noexcept { return 230; }
};
struct Scanner : virtual Device {
  Scanner();
  int watts() const override;
};
struct Printer : virtual Device {
  Printer();
  int paper() const noexcept { return sheets; }
  int sheets = 2;
};
struct Copier : Scanner, Printer {
  Copier();
};
Device &device_of(Copier &c) noexcept;
int watts(const Device &d);

// A base that is there twice is none that one could convert to.
struct Root {
  int r = 1;
};
struct Left : Root {
  int l = 2;
};
struct Right : Root {
  int x = 3;
};
struct Twice : Left, Right {
  int t = 4;
};

// A base without members, which takes no room.
struct Seven {
  int seven() const noexcept { return 7; }
};
struct Full : Seven {
  int f = 1;
};
// Plain values as bases of a class that is none.
struct Point {
  int x = 5, y = 6;
  int sum() const noexcept { return x + y; }
};
class Dot : public Point {
public:
  Dot();
  virtual ~Dot();
  int z = 7;
};
} // namespace zoo
//--- input.cpp
#include "input.hpp"
namespace zoo {
static int Alive;
Animal::Animal() { ++Alive; }
Animal::~Animal() { --Alive; }
std::string Animal::noise() const { return "animal"; }
void Animal::feed() noexcept { ++meals; }
int Animal::alive() noexcept { return Alive; }
Named::Named() { ++Alive; }
Named::~Named() { --Alive; }
void Named::rename(int n) { number += n; }
void Named::rename(const std::string &text) { number += static_cast<int>(text.size()); }
std::string Named::label() const { return "named"; }
int Named::count() noexcept { return 1; }
Dog::Dog() {}
std::string Dog::noise() const { return "dog"; }
Puppy::Puppy() {}
std::string Puppy::noise() const { return "yip"; }
std::string Puppy::label() const { return "puppy"; }
void Puppy::feed(int times) {
  while (times--)
    feed();
}
Cat::Cat() {}
std::string Cat::noise() const { return "meow"; }
std::unique_ptr<Animal> any(int kind) {
  switch (kind) {
  case 0: return std::make_unique<Dog>();
  case 1: return std::make_unique<Puppy>();
  default: return std::make_unique<Cat>();
  }
}
const Animal &same(const Animal &a) noexcept { return a; }
Device::Device() { ++Alive; }
Device::~Device() { --Alive; }
int Device::watts() const { return 5; }
Scanner::Scanner() {}
int Scanner::watts() const { return 10; }
Printer::Printer() {}
Copier::Copier() {}
Device &device_of(Copier &c) noexcept { return c; }
int watts(const Device &d) { return d.watts(); }
Dot::Dot() { ++Alive; }
Dot::~Dot() { --Alive; }
} // namespace zoo
//--- main.rs
mod bindings;
use bindings::rt::CxxBox;
use bindings::zoo::*;
fn animals() {
    let mut puppy = Puppy::new();
    println!("noise {} {} {}", puppy.noise(), Dog::new().noise(), Animal::new().noise());
    println!("second {} {} {}", puppy.id(), puppy.label(), puppy.age());
    puppy.rename(5);
    let once = puppy.id();
    puppy.rename_str("four");
    println!("renamed {once} {}", puppy.as_base::<Named>().id());
    println!("named {} {}", Dog::count(), Named::count());
    puppy.feed();
    puppy.feed_int(3);
    println!("fed {}", puppy.fed());
    let animal: &Animal = puppy.as_base();
    println!("bases {} {} {}", animal.noise(), puppy.as_base::<Dog>().noise(), puppy.as_base::<Named>().label());
    puppy.as_base_mut::<Named>().set_id(30);
    let id = puppy.id();
    puppy.set_id(31);
    println!("changed {id} {}", puppy.as_base::<Named>().id());

    let animal: &mut Animal = puppy.as_base_mut();
    println!(
        "down {} {} {}",
        animal.downcast_ref::<Puppy>().is_some(),
        animal.downcast_ref::<Cat>().is_some(),
        animal.downcast_ref::<Dog>().is_some()
    );
    animal.downcast_mut::<Puppy>().unwrap().feed();
    println!("down again {}", puppy.fed());
    // From one base to a class that has it, by way of the object.
    println!("sideways {}", puppy.as_base::<Named>().downcast_ref::<Dog>().is_some());
    let cat = Cat::new();
    let found = same(&cat).downcast_ref::<Cat>().unwrap();
    println!("a cat: {}, from a cat: {}", found.lives(), found.downcast_ref::<Cat>().unwrap().lives());
    drop(cat);

    let boxed: CxxBox<Animal> = any(1).unwrap();
    let dog: CxxBox<Dog> = boxed.downcast().ok().unwrap();
    let named: CxxBox<Named> = dog.upcast();
    let puppy = named.downcast::<Puppy>().ok().unwrap();
    let cat: CxxBox<Animal> = any(2).unwrap();
    let cat = cat.downcast::<Dog>().err().unwrap();
    println!("boxes {} {} {}", puppy.noise(), Animal::alive() > 2, cat.noise());
}
fn devices() {
    let mut copier = Copier::new();
    println!(
        "watts {} {} {} {}",
        copier.watts(),
        watts(copier.as_base()),
        copier.as_base::<Printer>().watts(),
        Printer::new().watts()
    );
    copier.as_base_mut::<Device>().set_power(8);
    let power = device_of(&mut copier).power();
    println!(
        "power {power} {} {}",
        copier.as_base::<Device>().power(),
        copier.as_base::<Printer>().as_base::<Device>().power()
    );
    println!("volts {} {} paper {}", copier.volts(), copier.as_base::<Scanner>().volts(), copier.paper());
    println!(
        "copier {} {}",
        device_of(&mut copier).downcast_ref::<Copier>().is_some(),
        Device::new().downcast_ref::<Copier>().is_some()
    );
    let owned: CxxBox<Device> = copier.upcast();
    drop(owned.downcast::<Printer>().ok().unwrap());
}
fn values() {
    let mut twice = Twice::new();
    let numbers = (twice.r, twice.l, twice.as_base::<Right>().x, twice.t);
    twice.as_base_mut::<Left>().r = 9;
    println!(
        "twice {} {} {} {}, {} {}",
        numbers.0,
        numbers.1,
        numbers.2,
        numbers.3,
        twice.r,
        twice.as_base::<Right>().r
    );
    let full = Full::new();
    println!("seven {}", full.seven());
    let mut dot = Dot::new();
    let (x, y, z) = (dot.x, dot.y, dot.z());
    dot.x = 3;
    println!("plain {x} {y} {z} {}", dot.sum());
}
fn main() {
    animals();
    devices();
    values();
    println!("alive {}", Animal::alive());
}
//--- compile_fail/twice.rs
// error: E0277
#[allow(dead_code)]
mod bindings { include!("../bindings.rs"); }
fn main() {
    let twice = bindings::zoo::Twice::new();
    let _ = twice.as_base::<bindings::zoo::Root>();
}
//--- compile_fail/not-below.rs
// error: E0277
#[allow(dead_code)]
mod bindings { include!("../bindings.rs"); }
fn main() {
    let _ = bindings::zoo::Animal::new().downcast_ref::<bindings::zoo::Copier>();
}
