// A class is abstract only while something pure is left: overridden in the class, in a base, or by a second base it is not.
// RUN: %round-trip %s | FileCheck %s
// CHECK: 1 2 3
//--- input.hpp
struct Shape {
  virtual ~Shape() = default;
  virtual int sides() const = 0;
  virtual int area() const = 0;
};
struct Sided : Shape { int sides() const override; };
struct Square : Sided { int area() const override; };
//--- input.cpp
#include "input.hpp"
int Sided::sides() const { return 1; }
int Square::area() const { return 2; }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    let square = Square::new();
    println!("{} {} {}", square.sides(), square.area(), square.sides() + square.area());
}
//--- compile_fail/abstract.rs
// error: E0599
include!("../bindings.rs");
fn main() {
    let _ = Sided::new();
}
