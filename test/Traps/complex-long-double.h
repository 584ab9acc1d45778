// _Complex long double has 32 bytes and comes back on the x87 stack; taken for a pair of doubles, its layout assertion fails.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: product -5 10
// CHECK-NEXT: record 2 3 9 48
// CHECK-NEXT: real 1.5
//--- input.h
long double _Complex product(long double _Complex a, long double _Complex b);
struct holder { int n; long double _Complex z; };
struct holder next(struct holder h);
long double real(const long double _Complex *z);
//--- input.c
#include "input.h"
long double _Complex product(long double _Complex a, long double _Complex b) { return a * b; }
struct holder next(struct holder h) { h.z += 1; h.n += 1; return h; }
long double real(const long double _Complex *z) { return __real__ *z; }
//--- main.rs
mod bindings;
use bindings::rt::{Complex, LongDouble};
use bindings::*;
fn main() {
    let c = |re: f64, im: f64| Complex { re: LongDouble::from(re), im: LongDouble::from(im) };
    unsafe {
        let z = product(c(1.0, 2.0), c(3.0, 4.0));
        println!("product {} {}", z.re.to_f64(), z.im.to_f64());
        let h = next(holder { n: 8, z: c(1.0, 3.0) });
        println!("record {} {} {} {}", h.z.re.to_f64(), h.z.im.to_f64(), h.n, std::mem::size_of::<holder>());
        println!("real {}", real(&c(1.5, 0.0)).to_f64());
    }
}
