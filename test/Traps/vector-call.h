// Vectors by value go in vector registers and have their own alignment; as plain arrays both are lost (bindgen issues
// 1365 and 3190).
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: add [11.0, 22.0, 33.0, 44.0]
// CHECK-NEXT: eight [7, 9]
// CHECK-NEXT: mixed [6, 7, 8, 9]
// CHECK-NEXT: bytes [255, 0, 1]
// CHECK-NEXT: record [1.5, -2.0] 4 32
// CHECK-NEXT: through a pointer [2.0, 4.0, 6.0, 8.0]
// CHECK-NEXT: aligned 16 8 32
//--- input.h
typedef float v4 __attribute__((vector_size(16)));
typedef int v2 __attribute__((vector_size(8)));
typedef int i4 __attribute__((vector_size(16)));
typedef unsigned char b16 __attribute__((vector_size(16)));
typedef double d2 __attribute__((vector_size(16)));
typedef int w8 __attribute__((vector_size(32)));
v4 add(v4 a, v4 b);
v2 eight(v2 a, int n);
i4 mixed(int a, i4 v, double b, i4 w);
b16 less(b16 v);
struct holder { char c; d2 v; };
struct holder negate(struct holder h);
void twice(v4 *v);
int sum(const w8 *v);
//--- input.c
#include "input.h"
v4 add(v4 a, v4 b) { return a + b; }
v2 eight(v2 a, int n) { return a + n; }
i4 mixed(int a, i4 v, double b, i4 w) { return v + w + a + (int)b; }
b16 less(b16 v) { return v - 1; }
struct holder negate(struct holder h) { ++h.c; h.v = -h.v; return h; }
void twice(v4 *v) { *v += *v; }
int sum(const w8 *v) { int s = 0; for (int i = 0; i < 8; ++i) s += (*v)[i]; return s; }
//--- main.rs
mod bindings;
use bindings::rt::{Align16, Align32, Align8};
use bindings::*;
use std::mem::{align_of, size_of};
fn main() {
    unsafe {
        println!("add {:?}", add(Align16([1.0, 2.0, 3.0, 4.0]), Align16([10.0, 20.0, 30.0, 40.0])).0);
        println!("eight {:?}", eight(Align8([3, 5]), 4).0);
        println!("mixed {:?}", mixed(1, Align16([1, 2, 3, 4]), 2.5, Align16([2; 4])).0);
        let mut bytes = [2; 16];
        bytes[..2].copy_from_slice(&[0, 1]);
        println!("bytes {:?}", &less(Align16(bytes)).0[..3]);
        let h = negate(holder { c: 3, v: Align16([-1.5, 2.0]) });
        println!("record {:?} {} {}", h.v.0, h.c, size_of::<holder>());
        let mut v: v4 = Align16([1.0, 2.0, 3.0, 4.0]);
        twice(&mut v);
        println!("through a pointer {:?}", v.0);
        assert_eq!(sum(&Align32([1, 2, 3, 4, 5, 6, 7, 8])), 36);
        println!("aligned {} {} {}", align_of::<v4>(), align_of::<v2>(), align_of::<w8>());
    }
}
