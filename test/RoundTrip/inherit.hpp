// Base classes: methods through Deref, up-casts of references and owners, virtual calls, a second base, a plain base.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: woof animal 4
// CHECK-NEXT: fed 1
// CHECK-NEXT: as base woof
// CHECK-NEXT: second 7
// CHECK-NEXT: boxed woof
// CHECK-NEXT: box of second 7
// CHECK-NEXT: free woof woof
// CHECK-NEXT: plain 1 2 3
// CHECK-NEXT: plain base 5
// CHECK-NEXT: alive 0
//--- input.hpp
#include <string>
class Animal {
public:
  Animal();
  virtual ~Animal();
  virtual std::string noise() const;
  int legs() const noexcept;
  void feed() noexcept;
  int fed() const noexcept;
  static int alive() noexcept;
private:
  int meals = 0;
};
class Named {
public:
  Named();
  virtual ~Named();
  int id() const noexcept;
private:
  int number = 7;
};
class Dog : public Animal, public Named {
public:
  Dog();
  std::string noise() const override;
};
std::string ask(const Animal &a);
struct PlainBase { int a; int get() const noexcept; };
struct Other { int b; };
struct Plain : PlainBase, Other { int c; };
int other(const Other &o) noexcept;
//--- input.cpp
#include "input.hpp"
static int Alive;
Animal::Animal() { ++Alive; }
Animal::~Animal() { --Alive; }
std::string Animal::noise() const { return "animal"; }
int Animal::legs() const noexcept { return 4; }
void Animal::feed() noexcept { ++meals; }
int Animal::fed() const noexcept { return meals; }
int Animal::alive() noexcept { return Alive; }
Named::Named() {}
Named::~Named() {}
int Named::id() const noexcept { return number; }
Dog::Dog() {}
std::string Dog::noise() const { return "woof"; }
std::string ask(const Animal &a) { return a.noise(); }
int PlainBase::get() const noexcept { return a; }
int other(const Other &o) noexcept { return o.b; }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    let mut d = Dog::new();
    println!("{} {} {}", d.noise(), Animal::new().noise(), d.legs());
    d.feed();
    println!("fed {}", d.fed());
    let base: &Animal = &d;
    println!("as base {}", base.noise());
    println!("second {}", rt::upcast_ref::<Named, _>(&*d).id());
    let boxed: rt::CxxBox<Animal> = d.upcast();
    println!("boxed {}", boxed.noise());
    let second: rt::CxxBox<Named> = Dog::new().upcast();
    println!("box of second {}", second.id());
    let d = Dog::new();
    println!("free {} {}", ask(&d), ask(&*boxed));
    drop((d, boxed, second));
    let mut p = Plain::new();
    p.a = 1;
    rt::upcast_mut::<Other, _>(&mut p).b = 2;
    p.c = 3;
    println!("plain {} {} {}", p.get(), other(rt::upcast_ref(&p)), p.c);
    let base: &mut PlainBase = &mut p;
    base.a = 5;
    println!("plain base {}", p.a);
    println!("alive {}", Animal::alive());
}
//--- compile_fail/not-a-base.rs
// error: E0308
#[allow(dead_code)]
mod bindings { include!("../bindings.rs"); }
fn main() {
    let a = bindings::Animal::new();
    let _: &bindings::Named = bindings::rt::upcast_ref(&*a);
}
