// Exceptions never pass through Rust: methods, constructors, copies, results by value and virtual functions of the library
// throw, and each time Rust sees a panic that can be caught, with nothing leaked.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: method
// CHECK-NEXT: constructor
// CHECK-NEXT: copy
// CHECK-NEXT: result
// CHECK-NEXT: virtual
// CHECK-NEXT: taken
// CHECK-NEXT: alive 0
//--- input.hpp
#include <string>
class Thrower {
public:
  explicit Thrower(bool now);
  Thrower(const Thrower &);
  virtual ~Thrower();
  void method() const;
  Thrower result() const;
  virtual void overridden() const;
  static int alive() noexcept;
private:
  std::string text = "long enough to be on the heap, that is";
};
class Handle {
public:
  Handle() : p(new int) {}
  Handle(Handle &&o) noexcept : p(o.p) { o.p = nullptr; }
  ~Handle() { delete p; }
private:
  int *p;
};
void take(Handle h, const std::string &text);
//--- input.cpp
#include "input.hpp"
#include <stdexcept>
static int Alive;
Thrower::Thrower(bool now) { if (now) throw std::runtime_error("constructor"); ++Alive; }
Thrower::Thrower(const Thrower &) { throw std::runtime_error("copy"); }
Thrower::~Thrower() { --Alive; }
void Thrower::method() const { throw std::runtime_error("method"); }
Thrower Thrower::result() const { throw std::runtime_error("result"); }
void Thrower::overridden() const { throw std::runtime_error("virtual"); }
int Thrower::alive() noexcept { return Alive; }
void take(Handle, const std::string &) { throw std::runtime_error("taken"); }
//--- main.rs
mod bindings;
use bindings::*;
fn what<T>(f: impl FnOnce() -> T) {
    println!("{}", rt::catch(f).err().unwrap().what());
}
fn main() {
    std::panic::set_hook(Box::new(|_| ()));
    let thrower = Thrower::new(false);
    what(|| thrower.method());
    what(|| Thrower::new(true));
    what(|| thrower.clone());
    what(|| thrower.result());
    what(|| thrower.overridden());
    what(|| take(Handle::new(), "text"));
    drop(thrower);
    println!("alive {}", Thrower::alive());
}
