// __bf16 by value, and in records: no tool has a type for it.
// RUN: %round-trip %s | FileCheck %s
// CLANG-ONLY: GCC 12 has no __bf16
// CHECK: same 1.5 -3
// CHECK-NEXT: record -1.5 8
//--- input.h
__bf16 same(__bf16 x);
struct two { __bf16 x; int n; };
struct two next(struct two t);
//--- input.c
#include "input.h"
__bf16 same(__bf16 x) { return x; }
struct two next(struct two t) { t.x = -t.x; ++t.n; return t; }
//--- main.rs
mod bindings;
use bindings::*;
use bindings::rt::BFloat16;
fn main() {
    unsafe {
        println!("same {} {}", same(BFloat16::from(1.5)).to_f32(), same(BFloat16::from(-3.0)).to_f32());
        let t = next(two { x: BFloat16::from(1.5), n: 7 });
        println!("record {} {}", t.x.to_f32(), t.n);
    }
}
