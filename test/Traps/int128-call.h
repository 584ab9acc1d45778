// __int128 needs its alignment of 16, its register pairs, and all its bits, in constants too.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: twice -170141183460469231731687303715884105728 340282366920938463463374607431768211454
// CHECK-NEXT: on the stack 28
// CHECK-NEXT: record 1 170141183460469231731687303715884105727 32
// CHECK-NEXT: macro 1267650600228229401496703205376 -1
//--- input.h
#define BIG ((__int128)1 << 100)
#define ALL ((__int128)-1)
typedef unsigned __int128 wide;
__int128 twice(__int128 x);
wide twice_u(wide x);
__int128 many(int a, __int128 b, int c, __int128 d, int e, __int128 f, int g);
struct holder { char c; __int128 x; };
struct holder mirror(struct holder h);
//--- input.c
#include "input.h"
__int128 twice(__int128 x) { return 2 * x; }
wide twice_u(wide x) { return 2 * x; }
__int128 many(int a, __int128 b, int c, __int128 d, int e, __int128 f, int g) { return a + b + c + d + e + f + g; }
struct holder mirror(struct holder h) { ++h.c; h.x = -(h.x + 1); return h; }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    unsafe {
        println!("twice {} {}", twice(i128::MIN / 2), twice_u(u128::MAX / 2));
        println!("on the stack {}", many(1, 2, 3, 4, 5, 6, 7));
        let h = mirror(holder { c: 0, x: i128::MIN });
        println!("record {} {} {}", h.c, h.x, std::mem::size_of::<holder>());
        println!("macro {BIG} {ALL}");
    }
}
