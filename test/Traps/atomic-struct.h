// _Atomic of a record of three bytes takes four, with another alignment; as the plain record it moves every field behind
// it, and by value only C knows how it travels.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: scalar 5 6 true
// CHECK-NEXT: pointer 7
// CHECK-NEXT: after 9 12 4
// CHECK-NEXT: by value 8
// CHECK-NEXT: record 3
// CHECK-NEXT: variable 11 12
// CHECK-NEXT: flag true
//--- input.h
#include <stdatomic.h>
struct three { char c[3]; };
struct s { _Atomic struct three t; int after; char last; };
int after_of(const struct s *s);
struct counters { _Atomic int n; atomic_ullong big; _Atomic(int *) p; atomic_bool flag; };
void step(struct counters *c, int *p);
int by_value(_Atomic int n);
struct small { _Atomic(unsigned short) n; };
struct small next(struct small s);
extern _Atomic int variable;
int step_variable(void);
int set_flag(atomic_flag *f);
//--- input.c
#include "input.h"
_Atomic int variable = 11;
int after_of(const struct s *s) { return s->after + s->last; }
void step(struct counters *c, int *p) { ++c->n; c->big += 1; c->p = p; c->flag = 1; }
int by_value(_Atomic int n) { return n + 1; }
struct small next(struct small s) { struct small r = {(unsigned short)(s.n + 1)}; return r; }
int step_variable(void) { return variable++; }
int set_flag(atomic_flag *f) { return atomic_flag_test_and_set(f); }
//--- main.rs
mod bindings;
use bindings::*;
use std::mem::{align_of, size_of, zeroed};
use std::sync::atomic::Ordering::SeqCst;
fn main() {
    unsafe {
        let mut c: counters = zeroed();
        c.n.store(4, SeqCst);
        c.big = 5.into();
        let mut seven = 7;
        step(&mut c, &mut seven);
        println!("scalar {} {} {}", c.n.load(SeqCst), c.big.load(SeqCst), c.flag.load(SeqCst));
        println!("pointer {}", *c.p.load(SeqCst));
        let mut x: s = zeroed();
        x.after = 9;
        println!("after {} {} {}", after_of(&x), size_of::<s>(), align_of::<s>());
        println!("by value {}", by_value(7));
        let mut small: small = zeroed();
        small.n = 2.into();
        println!("record {}", next(small).n.load(SeqCst));
        let was = step_variable();
        println!("variable {was} {}", step_variable());
        let mut f: atomic_flag = zeroed();
        set_flag(&mut f);
        println!("flag {}", set_flag(&mut f) != 0);
    }
}
