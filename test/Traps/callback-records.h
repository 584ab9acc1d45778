// Records by value in callbacks: those that Rust passes as C does are fine; others (packed, unnamed bit-fields) cannot go
// through glue in this direction: such a pointer has no signature in Rust, and what C gave can be handed back.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: 4 2 3.5 99 7
// CHECK-NEXT: handed on 3
//--- input.h
struct point { int x, y; };
struct mixed { float f; int n; double d; };
struct big { long values[5]; };
union value { int i; float f; };
struct bits { int a : 5; unsigned b : 20; };
int with_point(struct point (*f)(struct point));
double with_mixed(struct mixed (*f)(int, struct mixed));
long with_big(struct big (*f)(struct big));
int with_bits(struct bits (*f)(union value, struct bits));
struct packed { char c; int i; } __attribute__((packed));
int with_packed(struct packed (*f)(struct packed));
struct packed (*choose(void))(struct packed);
struct table { int (*packed)(struct packed); int after; };
//--- input.c
#include "input.h"
int with_point(struct point (*f)(struct point)) { struct point p = {1, 3}; p = f(p); return p.x + p.y; }
double with_mixed(struct mixed (*f)(int, struct mixed)) { struct mixed m = {0.5f, 1, 1}; m = f(1, m); return m.f + m.n + m.d; }
long with_big(struct big (*f)(struct big)) { struct big b = {{0, 1, 2, 3, 90}}; b = f(b); return b.values[4]; }
int with_bits(struct bits (*f)(union value, struct bits)) { struct bits b; union value v = {3}; b.a = -2; b.b = 1 << 18; b = f(v, b); return b.b == 1 << 18 ? b.a : 0; }
int with_packed(struct packed (*f)(struct packed)) { struct packed p = {1, 2}; return f(p).i; }
static struct packed next(struct packed p) { ++p.i; return p; }
struct packed (*choose(void))(struct packed) { return next; }
//--- main.rs
mod bindings;
use bindings::*;
unsafe extern "C" fn swap(p: point) -> point {
    point { x: p.y, y: p.x }
}
unsafe extern "C" fn add(n: i32, m: mixed) -> mixed {
    mixed { n: m.n + n, ..m }
}
unsafe extern "C" fn nine(mut b: big) -> big {
    b.values[4] += 9;
    b
}
unsafe extern "C" fn plus(v: value, mut b: bits) -> bits {
    b.set_a(b.a() + 3 * unsafe { v.i });
    b
}
fn main() {
    unsafe {
        let first = with_point(Some(swap));
        print!("{first} {}", { let s = swap(point { x: 1, y: 2 }); s.x });
        println!(" {} {} {}", with_mixed(Some(add)), with_big(Some(nine)), with_bits(Some(plus)));
        println!("handed on {}", with_packed(choose()));
        assert_eq!(std::mem::size_of::<table>(), 16);
    }
}
