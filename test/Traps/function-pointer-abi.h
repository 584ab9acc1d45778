// Function pointers whose ABI Rust cannot call or be called with: the argument must not vanish or become an empty type
// (bindgen issue 3475). Such a pointer stays a pointer of the right size; what follows it keeps its place, and C takes back
// what it gave.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: kept 9
// CHECK-NEXT: handed on 7.5
// CHECK-NEXT: size 24
//--- input.h
typedef float v4 __attribute__((vector_size(16)));
struct ops { int before; long double (*half)(long double); v4 (*add)(v4, v4); };
typedef long double (*unary)(long double);
double call(unary f, double x, int n);
unary choose(int n);
int count(const struct ops *o);
void fill(struct ops *o);
//--- input.c
#include "input.h"
static long double half(long double x) { return x / 2; }
static v4 add(v4 a, v4 b) { return a + b; }
double call(unary f, double x, int n) { return (double)f(x) + n; }
unary choose(int n) { return n ? half : 0; }
int count(const struct ops *o) { return o->before + (o->half == half) + (o->add == add); }
void fill(struct ops *o) { o->before = 7; o->half = half; o->add = add; }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    unsafe {
        let mut o: ops = std::mem::zeroed();
        fill(&mut o);
        println!("kept {}", count(&o));
        println!("handed on {}", call(choose(1), 9.0, 3));
        println!("size {}", std::mem::size_of::<ops>());
    }
}
