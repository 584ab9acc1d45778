// Clang's own vectors: three elements take the room of four, bool vectors one bit an element.
// RUN: %round-trip %s | FileCheck %s
// CLANG-ONLY: ext_vector_type is Clang's
// CHECK: three [2.0, 3.0, 4.0] 16
//--- input.h
typedef float f3 __attribute__((ext_vector_type(3)));
f3 plus(f3 v, float n);
//--- input.c
#include "input.h"
f3 plus(f3 v, float n) { return v + n; }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    unsafe {
        let v: f3 = std::mem::transmute::<[f32; 4], f3>([1.0, 2.0, 3.0, 0.0]);
        let w = std::mem::transmute::<f3, [f32; 4]>(plus(v, 1.0));
        println!("three {:?} {}", &w[..3], std::mem::size_of::<f3>());
    }
}
