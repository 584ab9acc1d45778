// Names of C that the generated code uses for its own things: modules, accessors, anonymous members, helper functions.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: bits -2 1
// CHECK-NEXT: storage -3 4 5
// CHECK-NEXT: odd bits 3 -4 1 2 -1
// CHECK-NEXT: enumerators from Self_ clone
// CHECK-NEXT: functions 1.5 2.5 3 4 5
// CHECK-NEXT: anonymous 6 7 8
//--- input.h
struct a { int a : 3; int set_a : 2; };
struct b { int _bits0 : 3; int _bits1; char _opaque0; };
struct odd { int new : 3, clone : 4, fmt : 2, type : 3, self : 3, into : 3; };
enum e { name, from, Self_, Ok, clone, eq, fmt };
struct rt { int n; };
struct ffi { int n; };
struct cxx2rs_items { int n; };
long double rt(struct rt r, long double x);
long double GLUE_IS_CURRENT(long double out);
int ffi(struct ffi *f, struct cxx2rs_items *i);
int core(void);
int std(void);
struct named { struct { int y; }; int anon_y; };
struct outer { struct { int n; } c; };
struct outer_c { int m; };
int total(const struct named *n, const struct outer *o, struct outer_c p);
void fill(struct a *a, struct b *b, struct odd *o);
//--- input.c
#include "input.h"
long double rt(struct rt r, long double x) { return r.n + x; }
long double GLUE_IS_CURRENT(long double out) { return out; }
int ffi(struct ffi *f, struct cxx2rs_items *i) { return f->n + i->n; }
int core(void) { return 4; }
int std(void) { return 5; }
int total(const struct named *n, const struct outer *o, struct outer_c p) { return n->y + 10 * n->anon_y + 100 * o->c.n + 1000 * p.m; }
void fill(struct a *a, struct b *b, struct odd *o) {
  a->a = -2; a->set_a = 1;
  b->_bits0 = -3; b->_bits1 = 4; b->_opaque0 = 5;
  o->new = 3; o->clone = -4; o->fmt = 1; o->type = 2; o->self = -1; o->into = 0;
}
//--- main.rs
mod bindings;
use bindings::*;
use std::mem::zeroed;
fn main() {
    unsafe {
        let (mut a, mut b, mut o): (bindings::a, bindings::b, bindings::odd) = (zeroed(), zeroed(), zeroed());
        fill(&mut a, &mut b, &mut o);
        println!("bits {} {}", a.a(), a.set_a_());
        println!("storage {} {} {}", b._bits0(), b._bits1, b._opaque0);
        println!("odd bits {} {} {} {} {}", o.new(), o.clone(), o.fmt(), o.r#type(), o.self_());
        println!("enumerators {:?} {:?} {:?}", from, Self_, clone);
        let l = |x: f64| bindings::rt::LongDouble::from(x);
        let (x, y) = (bindings::rt(rt_ { n: 1 }, l(0.5)).to_f64(), GLUE_IS_CURRENT(l(2.5)).to_f64());
        println!("functions {x} {y} {} {} {}", ffi(&mut ffi_ { n: 1 }, &mut cxx2rs_items_ { n: 2 }), bindings::core(), bindings::std());
        let (mut n, mut o): (named, outer) = (zeroed(), zeroed());
        n.anon_y_.y = 6;
        n.anon_y = 7;
        o.c.n = 8;
        let sum = total(&n, &o, outer_c { m: 0 });
        println!("anonymous {} {} {}", sum % 10, sum / 10 % 10, sum / 100);
    }
}
