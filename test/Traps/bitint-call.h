// _BitInt(N) arguments must be extended by their own sign, results may have any bits above N (bindgen issue 3398:
// an unsigned blob). So may variables: they are left out, with the reason in the report.
// RUN: %round-trip %s | FileCheck %s
// CLANG-ONLY: GCC 12 has no _BitInt
// ARGS: -- -std=c23
// CHECK: seven 63 -64 0
// CHECK-NEXT: unsigned 0 32767
// CHECK-NEXT: thirty-three -4294967296 4294967295
// CHECK-NEXT: hundred -633825300114114700748351602688
// CHECK-NEXT: fields -1 12345678901 -3
// CHECK-NEXT: record -2 7
//--- input.h
_BitInt(7) next7(_BitInt(7) x);
unsigned _BitInt(15) next15(unsigned _BitInt(15) x);
_BitInt(33) same33(_BitInt(33) x);
_BitInt(100) same100(_BitInt(100) x);
struct fields { char c; _BitInt(5) a; unsigned _BitInt(37) b; _BitInt(9) d : 3; };
void fill(struct fields *f);
int check(const struct fields *f, int a, long long b);
struct small { _BitInt(24) x; int n; };
struct small negate(struct small s);
extern _BitInt(13) variable;
//--- input.c
#include "input.h"
_BitInt(7) next7(_BitInt(7) x) { return (_BitInt(7))(x + 1); }
unsigned _BitInt(15) next15(unsigned _BitInt(15) x) { return (unsigned _BitInt(15))(x + 1); }
_BitInt(33) same33(_BitInt(33) x) { return x; }
_BitInt(100) same100(_BitInt(100) x) { return x; }
void fill(struct fields *f) { f->a = -1; f->b = 12345678901; f->d = -3; }
int check(const struct fields *f, int a, long long b) { return f->a == a && f->b == b; }
struct small negate(struct small s) { s.x = (_BitInt(24))-s.x; s.n += 1; return s; }
//--- main.rs
mod bindings;
use bindings::*;
use std::mem::zeroed;
fn main() {
    unsafe {
        println!("seven {} {} {}", next7(62), next7(63), next7(-1));
        println!("unsigned {} {}", next15(32767), next15(32766));
        println!("thirty-three {} {}", same33(-1 << 32), same33((1 << 32) - 1));
        println!("hundred {}", same100(-1 << 99));
        let mut f: fields = zeroed();
        fill(&mut f);
        println!("fields {} {} {}", f.a(), f.b(), f.d());
        f.set_a(-16);
        f.set_b((1 << 37) - 1);
        assert_eq!(check(&f, -16, (1 << 37) - 1), 1);
        let mut s: small = zeroed();
        s.set_x(2);
        s.n = 6;
        let s = negate(s);
        println!("record {} {}", s.x(), s.n);
    }
}
//--- compile_fail/left_out.rs
// error: E0425
include!("../bindings.rs");
fn main() {
    let _ = unsafe { variable };
}
