// Constant data whose type has no name: nobody can write the type, but its values and its address exist.
// RUN: %round-trip %s | FileCheck %s
// CHECK: 11 x
// CHECK-NEXT: 3 4
//--- input.h
static const struct { int a; const char *b; } unnamed = {11, "x"};
static const struct { int a; } table[] = {{3}, {4}};
//--- main.rs
mod bindings;
use bindings::*;
use std::ffi::CStr;
fn main() {
    println!("{} {}", unnamed.a, unsafe { CStr::from_ptr(unnamed.b) }.to_str().unwrap());
    println!("{} {}", table[0].a, table[1].a);
}
