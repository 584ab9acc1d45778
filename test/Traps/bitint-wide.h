// _BitInt above 128 bits: words of 64 bits, least significant first; sign extension has to reach the last one.
// RUN: %round-trip %s | FileCheck %s
// CLANG-ONLY: GCC 12 has no _BitInt
// ARGS: -- -std=c23
// CHECK: shifted 0 0 1 0
// CHECK-NEXT: cut 0 0 0 128
// CHECK-NEXT: negative fffffffffffffffe ffffffffffffffff ffffffffffffffff
//--- input.h
unsigned _BitInt(200) shift(unsigned _BitInt(200) x, int by);
_BitInt(129) twice(_BitInt(129) x);
//--- input.c
#include "input.h"
unsigned _BitInt(200) shift(unsigned _BitInt(200) x, int by) { return x << by; }
_BitInt(129) twice(_BitInt(129) x) { return x * 2; }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    unsafe {
        let [a, b, c, d] = shift([1, 0, 0, 0], 128);
        println!("shifted {a} {b} {c} {d}");
        let [a, b, c, d] = shift([u64::MAX, 0, 0, 0], 199);
        println!("cut {a} {b} {c} {d}");
        let [a, b, c] = twice([u64::MAX; 3]);
        println!("negative {a:x} {b:x} {c:x}");
    }
}
