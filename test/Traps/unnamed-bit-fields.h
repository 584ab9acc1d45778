// Unnamed and zero-width bit-fields move their neighbours and change how the record is passed; leaving them out, or
// making the whole record opaque, is what goes wrong elsewhere.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: gaps 1f 3 7f
// CHECK-NEXT: gaps by value 1e 2 7e
// CHECK-NEXT: fresh unit 1 2 3
// CHECK-NEXT: only gap 9
// CHECK-NEXT: after a float 1.5 -3
// CHECK-NEXT: sizes 4 6 8 8
//--- input.h
struct gaps { unsigned a : 5; unsigned : 9; unsigned b : 2; unsigned char : 0; unsigned c : 7; };
struct fresh { char a : 3; int : 0; char b : 3; char c; };
struct only_gap { int : 20; int v; };
struct after { float f; int : 8; int n : 9; };
void show_gaps(const struct gaps *g);
struct gaps less(struct gaps g);
void show_fresh(const struct fresh *f);
int only(struct only_gap o);
struct after twice(struct after a);
//--- input.c
#include "input.h"
#include <stdio.h>
void show_gaps(const struct gaps *g) { printf("gaps %x %x %x\n", g->a, g->b, g->c); fflush(stdout); }
struct gaps less(struct gaps g) { --g.a; --g.b; --g.c; return g; }
void show_fresh(const struct fresh *f) { printf("fresh unit %d %d %d\n", f->a, f->b, f->c); fflush(stdout); }
int only(struct only_gap o) { return o.v; }
struct after twice(struct after a) { a.f *= 2; a.n *= 2; return a; }
//--- main.rs
mod bindings;
use bindings::*;
use std::mem::{size_of, zeroed};
fn main() {
    unsafe {
        let mut g: gaps = zeroed();
        g.set_a(0x1f);
        g.set_b(3);
        g.set_c(0x7f);
        show_gaps(&g);
        let g = less(g);
        println!("gaps by value {:x} {:x} {:x}", g.a(), g.b(), g.c());
        let mut f: fresh = zeroed();
        f.set_a(1);
        f.set_b(2);
        f.c = 3;
        show_fresh(&f);
        let mut o: only_gap = zeroed();
        o.v = 9;
        println!("only gap {}", only(o));
        let mut a: after = zeroed();
        a.f = 0.75;
        a.set_n(-2);
        let mut a = twice(a);
        assert_eq!(a.n(), -4);
        a.set_n(-3);
        println!("after a float {} {}", a.f, a.n());
        println!("sizes {} {} {} {}", size_of::<gaps>(), size_of::<fresh>(), size_of::<only_gap>(), size_of::<after>());
    }
}
