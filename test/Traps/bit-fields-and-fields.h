// Plain members that share a unit with bit-fields, bit-fields behind an array, in packed and aligned records, and in
// nested ones: storage that is guessed instead of taken from Clang overlaps or shifts (bindgen issues 1692 and 3238).
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: mixed 5 -7 1023 -1 9
// CHECK-NEXT: mixed back 1 -2 3 -4 5
// CHECK-NEXT: aligned 3 64 1
// CHECK-NEXT: packed x 100000 -1 9
// CHECK-NEXT: nested 12 3
//--- input.h
struct mixed { unsigned a : 3; signed char c; unsigned b : 10; short d; unsigned long long e : 33; };
struct aligned { unsigned a : 3; } __attribute__((aligned(64)));
struct __attribute__((packed)) packed { char c; unsigned a : 17; int b : 7; int d; };
struct nested { struct mixed m[2]; struct { unsigned k : 4; } n; };
void show_mixed(const struct mixed *m);
void fill_mixed(struct mixed *m);
int read_aligned(struct aligned a);
void show_packed(struct packed p);
int read_nested(const struct nested *n, int which);
//--- input.c
#include "input.h"
#include <stdio.h>
void show_mixed(const struct mixed *m) {
  printf("mixed %d %d %d %d %llu\n", m->a, m->c, m->b, m->d, (unsigned long long)m->e);
  fflush(stdout);
}
void fill_mixed(struct mixed *m) { m->a = 1; m->c = -2; m->b = 3; m->d = -4; m->e = 5; }
int read_aligned(struct aligned a) { return a.a; }
void show_packed(struct packed p) { printf("packed %c %d %d %d\n", p.c, p.a, p.b, p.d); fflush(stdout); }
int read_nested(const struct nested *n, int which) { return which < 2 ? (int)n->m[which].e : (int)n->n.k; }
//--- main.rs
mod bindings;
use bindings::*;
use std::mem::{align_of, size_of, zeroed};
fn main() {
    unsafe {
        let mut m: mixed = zeroed();
        m.set_a(5);
        m.c = -7;
        m.set_b(1023);
        m.d = -1;
        m.set_e(9);
        show_mixed(&m);
        fill_mixed(&mut m);
        println!("mixed back {} {} {} {} {}", m.a(), m.c, m.b(), m.d, m.e());
        let mut a: aligned = zeroed();
        a.set_a(3);
        println!("aligned {} {} {}", read_aligned(a), size_of::<aligned>(), (align_of::<aligned>() == 64) as i32);
        let mut p: packed = zeroed();
        p.c = b'x' as _;
        p.set_a(100000);
        p.set_b(-1);
        p.d = 9;
        show_packed(p);
        let mut n: nested = zeroed();
        n.m[1].set_e(12);
        n.n.set_k(3);
        println!("nested {} {}", read_nested(&n, 1), read_nested(&n, 2));
    }
}
