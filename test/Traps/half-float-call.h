// _Float16 by value goes in an SSE register; a wrapper around u16 is passed as an integer (bindgen issue 2378).
// RUN: %round-trip %s | FileCheck %s
// CHECK: half 0.75 -1024
// CHECK-NEXT: mixed 7.5
// CHECK-NEXT: record 2.5 3.5 4
// CHECK-NEXT: constant 1.5
// CHECK-NEXT: edges 65504 inf 0.000000059604645
//--- input.h
_Float16 half(_Float16 x);
float mixed(int i, _Float16 h, double d, _Float16 g);
struct three { _Float16 a, b; short n; };
struct three up(struct three t);
void edges(_Float16 *largest, _Float16 *over, _Float16 *smallest);
typedef _Float16 float16;
static const float16 constant = (_Float16)1.5;
//--- input.c
#include "input.h"
_Float16 half(_Float16 x) { return x / 2; }
float mixed(int i, _Float16 h, double d, _Float16 g) { return (float)(i + h + d + g); }
struct three up(struct three t) { t.a += 1; t.b += 1; t.n += 1; return t; }
void edges(_Float16 *largest, _Float16 *over, _Float16 *smallest) { *largest = 65504; *over = (_Float16)1e6f; *smallest = (_Float16)5.9604645e-8f; }
//--- main.rs
mod bindings;
use bindings::*;
use bindings::rt::Float16;
fn main() {
    let h = |x: f32| Float16::from(x);
    unsafe {
        println!("half {} {}", half(h(1.5)).to_f32(), half(h(-2048.0)).to_f32());
        println!("mixed {}", mixed(1, h(0.5), 2.0, h(4.0)));
        let t = up(three { a: h(1.5), b: h(2.5), n: 3 });
        println!("record {} {} {}", t.a.to_f32(), t.b.to_f32(), t.n);
        println!("constant {}", constant.to_f32());
        let (mut largest, mut over, mut smallest) = (h(0.0), h(0.0), h(0.0));
        edges(&mut largest, &mut over, &mut smallest);
        println!("edges {} {} {}", largest.to_f32(), over.to_f32(), smallest.to_f32());
    }
}
