// Private and protected members, bases and types are no API: absent, but for their room.
// RUN: %round-trip %s | FileCheck %s
// CHECK: 1 4
//--- input.hpp
class Base { public: int b = 4; int get() const { return b; } };
class Guarded : private Base {
public:
  int open = 1;
  using Base::get;
protected:
  int half = 2;
  void inner() {}
private:
  int shut = 3;
  void closed() { ++shut; }
};
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    let g = Guarded::new();
    println!("{} {}", g.open, g.get());
}
//--- compile_fail/private-field.rs
// error: E0616
mod bindings { include!("../bindings.rs"); }
fn main() {
    println!("{}", bindings::Guarded::new().shut);
}
//--- compile_fail/private-method.rs
// error: E0599
include!("../bindings.rs");
fn main() {
    Guarded::new().closed();
}
//--- compile_fail/protected-method.rs
// error: E0599
include!("../bindings.rs");
fn main() {
    Guarded::new().inner();
}
//--- compile_fail/private-base.rs
// error: E0308
include!("../bindings.rs");
fn main() {
    let g = Guarded::new();
    let _: &Base = &g;
}
