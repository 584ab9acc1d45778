// A macro of the function's own name (bindgen issue 2420), of a parameter's, or of a word the glue uses, must not change
// what the wrapper calls.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: 5 6 7 8
//--- input.h
static inline int shadowed(int n) { return n + 1; }
#define shadowed(n) (shadowed)((n) + 100)
static inline int object(int n) { return n + 2; }
#define object 77
static inline int parameters(int a, int b) { return a + b; }
#define a0 wrong
#define a1 wrong
#define out wrong
int real(int n);
#define real(n) wrong(n)
static inline long double wide(long double x) { return x; }
//--- input.c
#include "input.h"
#undef real
int real(int n) { return n; }
//--- main.rs
mod bindings;
use bindings::rt::LongDouble;
fn main() {
    unsafe {
        println!(
            "{} {} {} {}",
            bindings::shadowed(4),
            bindings::parameters(2, 4),
            bindings::real(7),
            bindings::wide(LongDouble::from(8.0)).to_f64()
        );
    }
}
