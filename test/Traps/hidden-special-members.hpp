// A class whose destructor nobody may call has no owner in Rust, and objects of it are never ended by it: leaking them
// silently, or calling an implicit destructor, is what others do. Private ones with an attribute are no exception.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: 5 5
// CHECK-NEXT: ended 1
//--- input.hpp
class Singleton {
public:
  static Singleton &instance() noexcept;
  int value() const noexcept;
private:
  Singleton();
  __attribute__((visibility("default"))) ~Singleton();
};
class Other { public: Other(const Other &) = delete; Other() : v(0) {} ~Other(); int v; };
class Counted {
public:
  static Counted *create();
  void release();
  int value() const noexcept;
  static int ended() noexcept;
protected:
  ~Counted();
};
//--- input.cpp
#include "input.hpp"
static int Ended;
Singleton::Singleton() {}
Singleton::~Singleton() {}
Singleton &Singleton::instance() noexcept { static Singleton One; return One; }
int Singleton::value() const noexcept { return 5; }
Other::~Other() {}
Counted::~Counted() { ++Ended; }
Counted *Counted::create() { return new Counted; }
void Counted::release() { delete this; }
int Counted::value() const noexcept { return 5; }
int Counted::ended() noexcept { return Ended; }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    let counted = unsafe { &mut *Counted::create() };
    println!("{} {}", unsafe { &*Singleton::instance() }.value(), counted.value());
    counted.release();
    println!("ended {}", Counted::ended());
}
//--- compile_fail/box.rs
// error: E0277
include!("../bindings.rs");
fn owned<T: rt::CxxDelete>() {}
fn main() {
    owned::<Counted>();
}
