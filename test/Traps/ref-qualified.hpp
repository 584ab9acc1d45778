// Methods for `&` and `&&`: what is for lvalues is called on one, what is only for rvalues is not called on anything else.
// RUN: %round-trip %s | FileCheck %s
// CHECK: lvalue 1
//--- input.hpp
class Value {
public:
  int get() & noexcept { return 1; }
  int get() && noexcept { return 2; }
  int other() && noexcept { return 3; }
};
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    println!("lvalue {}", Value::new().get());
}
