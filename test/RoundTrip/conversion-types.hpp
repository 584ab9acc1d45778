// Conversions to types that a conversion function's name cannot be written with: const scalars, pointers to functions.
// RUN: %round-trip %s | FileCheck %s
// CHECK: 7 true 9
//--- input.hpp
#pragma GCC diagnostic ignored "-Wignored-qualifiers"
typedef int (*Twice)(int);
inline int twice(int v) { return 2 * v; }
class Number {
public:
  Number(int v) : v_(v) {}
  operator const int() const { return v_; }
  operator Twice() const { return v_ == 0 ? nullptr : &twice; }
  operator const int *() const { return &v_; }
private:
  int v_;
};
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    let (n, m) = (Number::new(7), Number::new(9));
    println!("{} {} {}", n.to_int(), n.to_fn().is_some(), unsafe { *m.as_int_ptr() });
}
