// Getters of signed bit-fields must extend the sign (bindgen issue 1160: -1 in two bits reads as 3), and setters cut off.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: rust wrote -1 -2 -8 -16 -1099511627776 -9223372036854775808
// CHECK-NEXT: c wrote -1 1 7 -16 1099511627775 9223372036854775807
// CHECK-NEXT: edges 2
// CHECK-NEXT: edges 3
// CHECK-NEXT: edges 7
// CHECK-NEXT: edges 8
// CHECK-NEXT: edges 31
// CHECK-NEXT: edges 32
// CHECK-NEXT: cut 1 -1 -4
// CHECK-NEXT: by value -3 5
//--- input.h
struct s { int one : 1; signed two : 2; short four : 4; signed char five : 5; long long forty_one : 41; long all : 64; };
void show(const struct s *s);
void fill(struct s *s, int one, int two, int four, int five, long long forty_one, long all);
struct edges { int e2 : 2, e3 : 3, e7 : 7, e8 : 8, e31 : 31, e32 : 32; };
int edge(const struct edges *e, int width);
struct pair { int a : 3; int b : 5; };
struct pair negate(struct pair p);
//--- input.c
#include "input.h"
#include <stdio.h>
void show(const struct s *s) {
  printf("rust wrote %d %d %d %d %lld %ld\n", s->one, s->two, s->four, s->five, (long long)s->forty_one, (long)s->all);
  fflush(stdout);
}
void fill(struct s *s, int one, int two, int four, int five, long long forty_one, long all) {
  s->one = one; s->two = two; s->four = four; s->five = five; s->forty_one = forty_one; s->all = all;
}
int edge(const struct edges *e, int width) {
  switch (width) {
  case 2: return e->e2;
  case 3: return e->e3;
  case 7: return e->e7;
  case 8: return e->e8;
  case 31: return e->e31;
  default: return e->e32;
  }
}
struct pair negate(struct pair p) { struct pair r; r.a = -p.a; r.b = -p.b; return r; }
//--- main.rs
mod bindings;
use bindings::*;
use std::mem::zeroed;
type Get = fn(&edges) -> i32;
type Set = fn(&mut edges, i32);
const EDGES: [(i32, Get, Set); 6] = [
    (2, edges::e2, edges::set_e2),
    (3, edges::e3, edges::set_e3),
    (7, edges::e7, edges::set_e7),
    (8, edges::e8, edges::set_e8),
    (31, edges::e31, edges::set_e31),
    (32, edges::e32, edges::set_e32),
];
fn main() {
    unsafe {
        let mut x: s = zeroed();
        x.set_one(-1);
        x.set_two(-2);
        x.set_four(-8);
        x.set_five(-16);
        x.set_forty_one(-1 << 40);
        x.set_all(i64::MIN);
        show(&x);
        fill(&mut x, -1, 1, 7, -16, (1 << 40) - 1, i64::MAX);
        println!("c wrote {} {} {} {} {} {}", x.one(), x.two(), x.four(), x.five(), x.forty_one(), x.all());
        for (width, get, set) in EDGES {
            let (low, high) = (i32::MIN >> (32 - width), i32::MAX >> (32 - width));
            for value in [low, low + 1, -1, 0, 1, high - 1, high] {
                let mut e: edges = zeroed();
                set(&mut e, value);
                assert_eq!(get(&e), value, "width {width}");
                assert_eq!(edge(&e, width), value, "width {width} as C reads it");
                for (other, get, _) in EDGES {
                    assert!(other == width || get(&e) == 0, "{width} spilt into {other}");
                }
            }
            println!("edges {width}");
        }
        x.set_two(5); // 0b101: C keeps 0b01
        x.set_four(15);
        x.set_five(28);
        println!("cut {} {} {}", x.two(), x.four(), x.five());
        let mut p: pair = zeroed();
        p.set_a(3);
        p.set_b(-5);
        let p = negate(p);
        println!("by value {} {}", p.a(), p.b());
    }
}
