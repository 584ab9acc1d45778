// A packed record with an aligned member, directly, in an array, a union or deeper: E0588 in Rust (bindgen issue 2179).
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: direct 1 5 33
// CHECK-NEXT: array 9 25
// CHECK-NEXT: deep 7 20
// CHECK-NEXT: pragma 3 4 20
// CHECK-NEXT: bits 6 9
//--- input.h
#ifndef __clang__
#pragma GCC diagnostic ignored "-Wpacked-not-aligned"
#endif
struct aligned { int x; char pad[12]; } __attribute__((aligned(16)));
struct direct { char c; struct aligned a; struct aligned b; } __attribute__((packed));
int direct_b(const struct direct *d);
struct pair { long v; } __attribute__((aligned(8)));
struct array { char c; struct pair p[3]; } __attribute__((packed));
long array_last(struct array a);
struct middle { union { struct aligned a; int i; } u; };
struct deep { int before; struct middle m; } __attribute__((packed));
int deep_i(struct deep d);
#pragma pack(push, 4)
struct pragma { int n; struct aligned a; };
#pragma pack(pop)
struct pragma make_pragma(int n, int x);
union word { unsigned long f : 9; };
struct holder { union word w; };
struct bits { char c; struct holder h; } __attribute__((packed));
int bits_f(const struct bits *b);
//--- input.c
#include "input.h"
int direct_b(const struct direct *d) { return d->b.x; }
long array_last(struct array a) { return a.p[2].v; }
int deep_i(struct deep d) { return d.m.u.i; }
struct pragma make_pragma(int n, int x) { struct pragma p = {n, {x, ""}}; return p; }
int bits_f(const struct bits *b) { return b->h.w.f; }
//--- main.rs
mod bindings;
use bindings::*;
use std::mem::{size_of, zeroed};
fn main() {
    unsafe {
        let mut d: direct = zeroed();
        d.c = 1;
        let mut a: aligned = zeroed();
        a.x = 5;
        d.b = a.into();
        println!("direct {} {} {}", d.c, direct_b(&d), size_of::<direct>());
        let mut a: array = zeroed();
        a.p = [pair { v: 7 }, pair { v: 8 }, pair { v: 9 }].into();
        println!("array {} {}", array_last(a), size_of::<array>());
        let mut d: deep = zeroed();
        let mut m: middle = zeroed();
        m.u.i = 7;
        d.m = m.into();
        println!("deep {} {}", deep_i(d), size_of::<deep>());
        let p = make_pragma(3, 4);
        println!("pragma {} {} {}", p.n, p.a.get().x, size_of::<pragma>());
        let mut b: bits = zeroed();
        let mut h: holder = zeroed();
        h.w.set_f(6);
        b.h = h.into();
        println!("bits {} {}", bits_f(&b), size_of::<bits>());
    }
}
