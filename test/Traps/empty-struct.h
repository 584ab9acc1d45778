// An empty struct of C takes no room and is not passed at all; Rust and C++ disagree about both.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: passed 3 sizes 0 4 0
// CHECK-NEXT: returned 5
// CHECK-NEXT: pointer true
//--- input.h
#ifdef __clang__
#pragma clang diagnostic ignored "-Wextern-c-compat"
#endif
struct empty {};
struct holder { struct empty before; int n; struct empty after[2]; };
struct zero { int none[0]; };
int sum(int a, struct empty e, int b, struct zero z, double d);
struct empty make(int *out);
struct holder next(struct holder h, struct empty e);
int same(const struct empty *a, const struct empty *b);
//--- input.c
#include "input.h"
int sum(int a, struct empty e, int b, struct zero z, double d) { (void)e; (void)z; return a + b + (int)d; }
struct empty make(int *out) { struct empty e = {}; *out = 4; return e; }
struct holder next(struct holder h, struct empty e) { (void)e; ++h.n; return h; }
int same(const struct empty *a, const struct empty *b) { return a == b; }
//--- main.rs
mod bindings;
use bindings::*;
use std::mem::{size_of, zeroed};
fn main() {
    unsafe {
        let n = sum(1, zeroed(), 1, zeroed(), 1.0);
        println!("passed {n} sizes {} {} {}", size_of::<empty>(), size_of::<holder>(), size_of::<zero>());
        let mut h: holder = zeroed();
        let e = make(&mut h.n);
        let h = next(h, e);
        println!("returned {}", h.n);
        println!("pointer {}", same(&e, &e) != 0);
    }
}
