// Nothing is `Copy` or `Clone` that C++ does not copy: deleted and hidden copy constructors, move-only and polymorphic
// classes; a hidden one with an attribute is there all the same.
// RUN: %round-trip %s | FileCheck %s
// CHECK: 1 2 3 4
//--- input.hpp
struct Deleted { int x; Deleted() : x(1) {} Deleted(const Deleted &) = delete; Deleted(Deleted &&) = default; };
class Hidden {
public:
  Hidden() : x(2) {}
  int x;
private:
  __attribute__((visibility("hidden"))) Hidden(const Hidden &);
};
struct MoveOnly { int x; MoveOnly() : x(3) {} MoveOnly(MoveOnly &&o) : x(o.x) {} };
struct Polymorphic { int x = 4; virtual ~Polymorphic(); Polymorphic() {} Polymorphic(const Polymorphic &) = delete; };
//--- input.cpp
#include "input.hpp"
Polymorphic::~Polymorphic() {}
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    println!("{} {} {} {}", Deleted::new().x, Hidden::new().x(), MoveOnly::new().x, Polymorphic::new().x());
}
//--- compile_fail/deleted.rs
// error: E0382
include!("../bindings.rs");
fn main() {
    let a = Deleted::new();
    drop(a);
    drop(a);
}
//--- compile_fail/hidden.rs
// error: E0599
include!("../bindings.rs");
fn main() {
    let _ = Hidden::new().clone();
}
//--- compile_fail/move-only.rs
// error: E0599
include!("../bindings.rs");
fn main() {
    let _ = MoveOnly::new().clone();
}
//--- compile_fail/polymorphic.rs
// error: E0599
include!("../bindings.rs");
fn main() {
    let _ = Polymorphic::new().clone();
}
