// The alignment of a typedef counts where it is used: two `AI` members lie 16 bytes apart (bindgen issues 867, 1753, 2101).
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: two 1 2 32 16
// CHECK-NEXT: less 3 4 6
// CHECK-NEXT: pointer 5 7
// CHECK-NEXT: in a union 9 16
// CHECK-NEXT: record 64 64 3
// CHECK-NEXT: by value 8
//--- input.h
typedef int AI __attribute__((aligned(16)));
struct two { AI one; AI two; };
struct two make_two(int a, int b);
typedef int loose __attribute__((aligned(2)));
struct less { short s; loose l; };
struct less make_less(int s, int l);
typedef struct inner { int x; } aligned_inner __attribute__((aligned(64)));
struct outer { aligned_inner a; char c; };
int outer_x(const struct outer *o);
union either { AI a; char c[3]; };
int either_a(union either e);
int deref(const AI *p, const loose *q);
int by_value(AI a, loose b);
//--- input.c
#include "input.h"
struct two make_two(int a, int b) { struct two t = {a, b}; return t; }
struct less make_less(int s, int l) { struct less r = {(short)s, l}; return r; }
int outer_x(const struct outer *o) { return o->a.x; }
int either_a(union either e) { return e.a; }
int deref(const AI *p, const loose *q) { return *p + *q; }
int by_value(AI a, loose b) { return a + b; }
//--- main.rs
mod bindings;
use bindings::*;
use std::mem::{align_of, size_of, zeroed};
#[repr(align(16))]
struct Sixteen(i32);
fn main() {
    unsafe {
        let t = make_two(1, 2);
        println!("two {} {} {} {}", t.one, t.two, size_of::<two>(), align_of::<two>());
        let l = make_less(3, 4);
        println!("less {} {} {}", l.s, { l.l }, size_of::<less>());
        let five = Sixteen(5);
        println!("pointer {} {}", five.0, deref(&five.0, &2));
        let mut e: either = zeroed();
        e.a = 9;
        println!("in a union {} {}", either_a(e), size_of::<either>());
        let mut o: outer = zeroed();
        o.a.x = 3;
        println!("record {} {} {}", size_of::<outer>(), align_of::<outer>(), outer_x(&o));
        println!("by value {}", by_value(3, 5));
    }
}
