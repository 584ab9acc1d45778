// _Complex of float is packed into one register on x86-64, of double into two: a plain struct of two floats happens to
// agree there and nowhere else (bindgen issue 3255). Integers too (bindgen issue 3468: a crash).
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: float 1 -2
// CHECK-NEXT: double 1.5 -2.5
// CHECK-NEXT: mixed 4 6
// CHECK-NEXT: int -3 4
// CHECK-NEXT: char 5 -6
// CHECK-NEXT: record 2 3 9
// CHECK-NEXT: pointer 10 20
// CHECK-NEXT: variable 0.5 0.25
//--- input.h
float _Complex conjugate(float _Complex z);
double _Complex conjugated(double _Complex z);
double _Complex mixed(int n, float _Complex a, double _Complex b);
int _Complex turn(int _Complex z);
signed char _Complex swap(signed char _Complex z);
struct holder { double _Complex z; int n; };
struct holder next(struct holder h);
void ten(float _Complex *z);
extern double _Complex variable;
//--- input.c
#include "input.h"
double _Complex variable = 0.5 + 0.25i;
float _Complex conjugate(float _Complex z) { return ~z; }
double _Complex conjugated(double _Complex z) { return ~z; }
double _Complex mixed(int n, float _Complex a, double _Complex b) { return n * (a + b); }
int _Complex turn(int _Complex z) { int _Complex r; __real__ r = -__imag__ z; __imag__ r = __real__ z; return r; }
signed char _Complex swap(signed char _Complex z) { signed char _Complex r; __real__ r = __imag__ z; __imag__ r = __real__ z; return r; }
struct holder next(struct holder h) { h.z += 1; h.n += 1; return h; }
void ten(float _Complex *z) { *z *= 10; }
//--- main.rs
mod bindings;
use bindings::rt::Complex;
use bindings::*;
fn main() {
    unsafe {
        let z = conjugate(Complex { re: 1.0, im: 2.0 });
        println!("float {} {}", z.re, z.im);
        let z = conjugated(Complex { re: 1.5, im: 2.5 });
        println!("double {} {}", z.re, z.im);
        let z = mixed(2, Complex { re: 0.5, im: 1.0 }, Complex { re: 1.5, im: 2.0 });
        println!("mixed {} {}", z.re, z.im);
        let z = turn(Complex { re: 4, im: 3 });
        println!("int {} {}", z.re, z.im);
        let z = swap(Complex { re: -6, im: 5 });
        println!("char {} {}", z.re, z.im);
        let h = next(holder { z: Complex { re: 1.0, im: 3.0 }, n: 8 });
        println!("record {} {} {}", h.z.re, h.z.im, h.n);
        let mut z = Complex { re: 1.0, im: 2.0 };
        ten(&mut z);
        println!("pointer {} {}", z.re, z.im);
        let z = variable;
        println!("variable {} {}", z.re, z.im);
    }
}
