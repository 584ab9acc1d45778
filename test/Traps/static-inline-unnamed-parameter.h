// A struct that is declared in the parameter list has a name or none, but no other declaration can write it (bindgen issue
// 3480): a pointer to one is a pointer for the ABI; by value it is left out with a reason. The rest is bound.
// RUN: %round-trip %s | FileCheck %s
// CHECK: 4
//--- input.h
#include "odd.h"
static inline int last(int n) { return n; }
//--- odd.h
#pragma GCC system_header
static inline int unnamed(struct { int n; } o) { return o.n; }
static inline int named(struct outer { struct inner { int n; } i; } *o) { return o->i.n; }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    println!("{}", unsafe { last(4) });
}
