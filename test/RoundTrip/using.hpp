// Using declarations: overloads of a base beside one's own, members made public, inherited constructors, other names of
// functions, types, variables, enumerators and namespaces.
// RUN: %round-trip %s | FileCheck %s
// CXXFLAGS: -std=c++20
// ARGS: -- -std=c++20
// ASAN
// CHECK: overloads int 1, text, double 0.5, none
// CHECK-NEXT: only 2 base
// CHECK-NEXT: opened 11 shut 3
// CHECK-NEXT: public 42 43 5
// CHECK-NEXT: made 3 7, 5 1, 9 1
// CHECK-NEXT: owned 8 alive 0
// CHECK-NEXT: names 6 8 10 Red 2
// CHECK-NEXT: alias 6
// CHECK-NEXT: variables 7 9
//--- input.hpp
#include <memory>
#include <string>
namespace lib {
struct Base {
  std::string f(int i) const;
  std::string f(const std::string &s) const;
  std::string only() const;
  int value = 1;
};
struct Derived : Base {
  using Base::f;
  std::string f(double d) const;
  std::string f() const;
  std::string only(int i) const; // hides the other, as in C++
};

class Door {
public:
  int open(int wide) noexcept { return wide + 1; }
  int hidden() const noexcept { return 0; }
  int handle = 5;

protected:
  int shut() const noexcept { return 3; }
  int number = 42;
};
class Gate : Door { // private
public:
  using Door::handle;
  using Door::number;
  using Door::open;
  using Door::shut;
};

struct Pair {
  explicit Pair(int a, int b = 1) noexcept : a(a), b(b) {}
  explicit Pair(double d) noexcept : a(static_cast<int>(d)), b(1) {}
  int a, b;
};
struct Couple : Pair {
  using Pair::Pair;
  explicit Couple(double d) : Pair(9) { static_cast<void>(d); } // instead of the base's
};
class Counted {
public:
  explicit Counted(int n);
  virtual ~Counted();
  int n() const noexcept { return N; }
  static int alive() noexcept;

private:
  int N;
};
class Special : public Counted {
public:
  using Counted::Counted;
};

namespace deep {
inline int twice(int x) noexcept { return 2 * x; }
inline int twice(int x, int more) noexcept { return 2 * x + more; }
struct Point {
  int x = 0;
};
enum class Colour { Red = 1, Green = 2 };
constexpr int Most = 7;
extern const int limit;
} // namespace deep
using deep::Point;
using deep::twice;
using deep::Most;
using deep::limit;
namespace d = deep;
namespace colours {
using enum deep::Colour;
}
} // namespace lib
//--- input.cpp
#include "input.hpp"
namespace lib {
const int deep::limit = 9;
std::string Base::f(int i) const { return "int " + std::to_string(i); }
std::string Base::f(const std::string &s) const { return s; }
std::string Base::only() const { return "base"; }
std::string Derived::f(double d) const { return d == 0.5 ? "double 0.5" : "double"; }
std::string Derived::f() const { return "none"; }
std::string Derived::only(int i) const { return std::to_string(i); }
static int Alive;
Counted::Counted(int n) : N(n) { ++Alive; }
Counted::~Counted() { --Alive; }
int Counted::alive() noexcept { return Alive; }
} // namespace lib
//--- main.rs
mod bindings;
use bindings::lib;
fn main() {
    let d = lib::Derived::new();
    println!("overloads {}, {}, {}, {}", d.f_int(1), d.f_str("text"), d.f_f64(0.5), d.f());
    println!("only {} {}", d.only(2), d.as_base::<lib::Base>().only());
    let mut gate = lib::Gate::new();
    println!("opened {} shut {}", gate.open(10), gate.shut());
    let number = gate.number();
    gate.set_number(number + 1);
    println!("public {number} {} {}", gate.number(), gate.handle());
    let (a, b, c) = (lib::Couple::new_int_int_full(3, 7), lib::Couple::new_int_int(5), lib::Couple::new(2.0));
    println!("made {} {}, {} {}, {} {}", a.a, a.b, b.a, b.b, c.a, c.b);
    let special = lib::Special::new(8);
    let n = special.n();
    drop(special);
    println!("owned {n} alive {}", lib::Counted::alive());
    let point: lib::deep::Point = lib::Point { x: 10 };
    let colour: lib::deep::Colour = lib::colours::Red;
    println!(
        "names {} {} {} {:?} {}",
        lib::twice(3),
        lib::twice_int(3, 2),
        point.x,
        colour,
        lib::colours::Green.0
    );
    println!("alias {}", lib::d::twice(3));
    println!("variables {} {}", lib::Most, lib::limit());
}
//--- compile_fail/hidden.rs
// error: E0599
#[allow(dead_code)]
mod bindings { include!("../bindings.rs"); }
fn main() {
    let _ = bindings::lib::Gate::new().hidden();
}
