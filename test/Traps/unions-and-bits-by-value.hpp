// Plain data with unions, bit-fields, packed members and arrays of classes in it, by value both ways.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: 5 -3 2.5 7 9
// CHECK-NEXT: 6 -2 3.5 8 10
//--- input.hpp
struct Bits { unsigned a : 5; int b : 3; };
union Number { double d; long i; };
struct __attribute__((packed)) Packed { char c; int i; };
struct Cell { short s; };
struct All {
  Bits bits;
  Number number;
  Packed packed;
  Cell cells[2];
};
All more(All all);
//--- input.cpp
#include "input.hpp"
All more(All all) {
  all.bits.a++, all.bits.b++, all.number.d++, all.packed.i++, all.cells[1].s++;
  return all;
}
//--- main.rs
mod bindings;
use bindings::*;
fn show(all: &All) {
    let i = all.packed.i;
    println!("{} {} {} {} {}", all.bits().a(), all.bits().b(), unsafe { all.number.d }, i, all.cells[1].s);
}
fn main() {
    let mut all = All::new();
    all.bits_mut().set_a(5);
    all.bits_mut().set_b(-3);
    all.number.d = 2.5;
    all.packed.i = 7;
    all.cells[1].s = 9;
    show(&all);
    show(&more(all));
}
