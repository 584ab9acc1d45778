// packed with a larger alignment: Rust knows no such attribute pair (bindgen issue 1538: E0587; 2240 and 2878: fields at
// wrong offsets). Passed by value they are not what Rust would pass either.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: both a 100000 -2 2.5 16
// CHECK-NEXT: back b -7 9 0.5
// CHECK-NEXT: wide 5 18446744073709551615 16
// CHECK-NEXT: pragma 1 2 3 14
// CHECK-NEXT: member 4 6 16
// CHECK-NEXT: array 11 22 16
//--- input.h
struct both { char c; int i; short s; double d; } __attribute__((packed, aligned(8)));
void show_both(struct both b);
struct both make_both(char c, int i, short s, double d);
struct wide { int a; unsigned long long b; } __attribute__((packed, aligned(16)));
unsigned long long wide_b(struct wide w);
struct wide make_wide(int a, unsigned long long b);
#pragma pack(push, 2)
struct two { char c; int i; long long l __attribute__((aligned(4))); };
struct __attribute__((aligned(4))) three { char c; int i; long l; };
#pragma pack(pop)
long sum_two(struct two t);
struct some { char c; int plain; int tight __attribute__((packed)); short s; } __attribute__((aligned(4)));
int tight_of(const struct some *s);
struct table { char c; int values[3]; } __attribute__((packed, aligned(4)));
int table_sum(struct table t);
//--- input.c
#include "input.h"
#include <stdio.h>
void show_both(struct both b) { printf("both %c %d %d %.1f %zu\n", b.c, b.i, b.s, b.d, sizeof b); fflush(stdout); }
struct both make_both(char c, int i, short s, double d) { struct both b = {c, i, s, d}; return b; }
unsigned long long wide_b(struct wide w) { return w.b; }
struct wide make_wide(int a, unsigned long long b) { struct wide w = {a, b}; return w; }
long sum_two(struct two t) { return t.c + t.i + (long)t.l; }
int tight_of(const struct some *s) { return s->plain + s->tight; }
int table_sum(struct table t) { return t.values[0] + t.values[1] + t.values[2]; }
//--- main.rs
mod bindings;
use bindings::*;
use std::mem::{size_of, zeroed};
fn main() {
    unsafe {
        let mut b: both = zeroed();
        b.c = b'a' as _;
        b.i.set(100000);
        b.s = (-2).into();
        b.d = 2.5.into();
        show_both(b);
        let b = make_both(b'b' as _, -7, 9, 0.5);
        println!("back {} {} {} {}", b.c as u8 as char, b.i.get(), b.s.get(), b.d.get());
        let w = make_wide(5, u64::MAX);
        assert_eq!(w.b.get(), wide_b(w));
        println!("wide {} {} {}", w.a, wide_b(w), size_of::<wide>());
        let mut t: two = zeroed();
        t.c = 1;
        t.i = 2;
        t.l = 3;
        assert_eq!(sum_two(t), 6);
        println!("pragma {} {} {} {}", t.c, { t.i }, { t.l }, size_of::<two>());
        let mut s: some = zeroed();
        s.plain = 4;
        s.tight = 2;
        println!("member {} {} {}", s.plain, tight_of(&s), size_of::<some>());
        let mut t: table = zeroed();
        t.values = [11, 22, 33].into();
        println!("array {} {} {}", t.values.get()[0], t.values.get()[1], size_of::<table>());
    }
}
