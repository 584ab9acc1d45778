// Rust takes a parameter or a binding that is named like a constant for that constant, and refuses one named like a static:
// what the generated functions call their own things must not meet what C declares (`value`, `name`, `len`, `f`).
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: 5 n 3 7 8 9
// CHECK-NEXT: ONE -2 ONE [4]
// CHECK-NEXT: 3.5 6 7
//--- input.h
static const int value = 5, x = 3, out = 7, this = 8, a0 = 9;
static const char *const name = "n";
enum f { NONE, ONE };
enum len { SHORT };
extern int y;
struct s { int bit : 3; enum f e : 2; int data[]; };
long double wrapped(long double x, long double y, int out);
static inline int added(int x, int y) { return x + y; }
static inline long double more(int x, long double f) { return x + f; }
void fill(struct s *s);
//--- input.c
#include "input.h"
int y = 1;
long double wrapped(long double x, long double y, int out) { return x + y + out; }
void fill(struct s *s) { s->data[0] = 4; }
//--- main.rs
mod bindings;
use bindings::{rt::LongDouble, *};
fn main() {
    let l = |n: f64| LongDouble::from(n);
    unsafe {
        println!("{value} {} {x} {out} {this} {a0}", name.to_str().unwrap());
        let mut space = std::mem::MaybeUninit::<[s; 2]>::zeroed();
        let item = space.as_mut_ptr().cast::<s>();
        (*item).set_bit(-2);
        (*item).set_e(ONE);
        fill(item);
        println!("{:?} {} {:?} {:?}", ONE, (*item).bit(), (*item).e(), s::data_slice(item, 1));
        println!("{} {} {}", wrapped(l(1.5), l(2.0), 0).to_f64(), added(2, 4), more(3, l(4.0)).to_f64());
    }
}
