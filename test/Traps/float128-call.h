// __float128 and _Float128 travel in one SSE register, not in two integer ones (bindgen issues 1549 and 2378).
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: same 2.5 -1
// CHECK-NEXT: product 3.75
// CHECK-NEXT: record 1.25 9
// CHECK-NEXT: array 6
// CHECK-NEXT: third 1 0
//--- input.h
__float128 same(__float128 x);
__float128 product(int i, __float128 x, __float128 y);
struct holder { __float128 x; int n; };
struct holder next(struct holder h);
__float128 sum(const __float128 *x, int n);
__float128 third(void);
int is_third(__float128 x);
//--- input.c
#include "input.h"
__float128 same(__float128 x) { return x; }
__float128 product(int i, __float128 x, __float128 y) { return i * x * y; }
struct holder next(struct holder h) { h.x += 1; h.n += 1; return h; }
__float128 sum(const __float128 *x, int n) { __float128 s = 0; while (n--) s += x[n]; return s; }
__float128 third(void) { return (__float128)1 / 3; }
int is_third(__float128 x) { return x == (__float128)1 / 3; }
//--- main.rs
mod bindings;
use bindings::*;
use bindings::rt::Float128;
fn main() {
    let q = |x: f64| Float128::from(x);
    unsafe {
        println!("same {} {}", same(q(2.5)).to_f64(), same(q(-1.0)).to_f64());
        println!("product {}", product(3, q(2.5), q(0.5)).to_f64());
        let h = next(holder { x: q(0.25), n: 8 });
        println!("record {} {}", h.x.to_f64(), h.n);
        println!("array {}", sum([q(1.0), q(2.0), q(3.0)].as_ptr(), 3).to_f64());
        let x = third();
        println!("third {} {}", is_third(x), is_third(q(x.to_f64())));
    }
}
