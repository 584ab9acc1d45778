// long double is passed on the x87 stack or in memory: taken for a 16-byte integer, every call silently gets garbage
// (bindgen issues 1549 and 2378).
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: half 4 -0.25 inf
// CHECK-NEXT: after others 15.5
// CHECK-NEXT: many 36
// CHECK-NEXT: through memory 2.5 7
// CHECK-NEXT: record 1.5 -3
// CHECK-NEXT: callback 6.5
// CHECK-NEXT: variable 0.125
// CHECK-NEXT: macro 3.25
// CHECK-NEXT: all bits kept
//--- input.h
#define QUARTER 3.25L
long double half(long double x);
long double after(int i, double d, long double x, float f);
long double many(long double a, long double b, long double c, long double d, long double e, long double f, long double g, long double h);
void store(long double *to, long double x, int *n);
struct holder { int n; long double x; };
struct holder flip(struct holder h);
struct op { void *data; double (*run)(double); };
double apply(const struct op *o, double x);
extern long double eighth;
long double third(void);
int is_third(long double x);
//--- input.c
#include "input.h"
long double eighth = 0.125L;
long double half(long double x) { return x / 2; }
long double after(int i, double d, long double x, float f) { return i + d + x + f; }
long double many(long double a, long double b, long double c, long double d, long double e, long double f, long double g, long double h) { return a + b + c + d + e + f + g + h; }
void store(long double *to, long double x, int *n) { *to = x; *n = 7; }
struct holder flip(struct holder h) { h.n = -h.n; h.x = -h.x; return h; }
double apply(const struct op *o, double x) { return o->run(x); }
long double third(void) { return 1.0L / 3; }
int is_third(long double x) { return x == 1.0L / 3; }
//--- main.rs
mod bindings;
use bindings::*;
use bindings::rt::LongDouble;
unsafe extern "C" fn add_half(x: f64) -> f64 {
    x + 0.5
}
fn main() {
    let l = |x: f64| LongDouble::from(x);
    unsafe {
        println!("half {} {} {}", half(l(8.0)).to_f64(), half(l(-0.5)).to_f64(), half(l(f64::INFINITY)).to_f64());
        println!("after others {}", after(1, 2.0, l(4.5), 8.0).to_f64());
        println!("many {}", many(l(1.0), l(2.0), l(3.0), l(4.0), l(5.0), l(6.0), l(7.0), l(8.0)).to_f64());
        let (mut to, mut n) = (l(0.0), 0);
        store(&mut to, l(2.5), &mut n);
        println!("through memory {} {n}", to.to_f64());
        let h = flip(holder { n: 3, x: l(-1.5) });
        println!("record {} {}", h.x.to_f64(), h.n);
        println!("callback {}", apply(&op { data: std::ptr::null_mut(), run: Some(add_half) }, 6.0));
        println!("variable {}", { eighth }.to_f64());
        println!("macro {}", QUARTER.to_f64());
        let x = third();
        assert_eq!(is_third(x), 1);
        assert_eq!(is_third(l(x.to_f64())), 0); // a double does not hold it
        println!("all bits kept");
    }
}
