// `int f()` says nothing about its parameters before C23, and takes none since; `f(...)` is variadic without a first one.
// As functions of no parameters both can be called only wrongly.
// RUN: %round-trip %s | FileCheck %s
// ARGS: -- -std=gnu11
// CXXFLAGS: -std=gnu11 -Wno-strict-prototypes -Wno-old-style-definition -Wno-deprecated-non-prototype
// CHECK: 7 0 3
// CHECK-NEXT: callback 5
//--- input.h
int old();
int none(void);
typedef int (*callback)();
int run(callback f, int n);
int defined_later();
int defined_later(int a, int b);
//--- input.c
int old(int a, int b);
int old(int a, int b) { return a + b; }
int none(void);
int none(void) { return 0; }
int run(int (*f)(int), int n);
int run(int (*f)(int), int n) { return f(n); }
int defined_later(int a, int b);
int defined_later(int a, int b) { return a + b; }
//--- main.rs
mod bindings;
use bindings::*;
use std::ffi::c_int;
unsafe extern "C" fn next(n: c_int) -> c_int {
    n + 1
}
fn main() {
    unsafe {
        let two: unsafe extern "C" fn(c_int, c_int) -> c_int = std::mem::transmute(old as *const ());
        println!("{} {} {}", two(3, 4), none(), defined_later(1, 2));
        let f: unsafe extern "C" fn() -> c_int = std::mem::transmute(next as *const ());
        println!("callback {}", run(Some(f), 4));
    }
}
