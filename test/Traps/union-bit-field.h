// Bit-fields of a union all start at bit 0, also where the union is a member or an anonymous one (bindgen issue 3184).
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: c sees -1 1f 8000001f 1
// CHECK-NEXT: c wrote -2 ffe dffe
// CHECK-NEXT: anonymous 3 5 85
// CHECK-NEXT: by value 2d2
//--- input.h
union u { int low : 5; unsigned high : 12; _Bool flag : 1; unsigned all; };
void show(const union u *u);
void set_low_to(union u *u, int low);
struct outer { int before; union { unsigned a : 3; unsigned char b; unsigned c : 9; }; };
unsigned read_c(const struct outer *o);
union u plus(union u u, unsigned n);
//--- input.c
#include "input.h"
#include <stdio.h>
void show(const union u *u) { printf("c sees %d %x %x %d\n", u->low, u->high, u->all, u->flag); fflush(stdout); }
void set_low_to(union u *u, int low) { u->low = low; }
unsigned read_c(const struct outer *o) { return o->c; }
union u plus(union u u, unsigned n) { u.all += n; return u; }
//--- main.rs
mod bindings;
use bindings::*;
use std::mem::zeroed;
fn main() {
    unsafe {
        let mut x = u { all: 0x8000_0000 };
        x.set_low(-1);
        show(&x);
        x.all = 0xdfff;
        set_low_to(&mut x, -2);
        println!("c wrote {} {:x} {:x}", x.low(), x.high(), x.all);
        let mut o: outer = zeroed();
        o.before = -1;
        o.anon_a.b = 0x85;
        assert_eq!(o.anon_a.a(), 5);
        o.anon_a.set_c(0x185);
        o.anon_a.set_a(5);
        assert_eq!((o.before, o.anon_a.b, read_c(&o)), (-1, 0x85, 0x185));
        o.anon_a.set_c(0x85);
        println!("anonymous 3 {:x} {:x}", o.anon_a.a(), read_c(&o));
        println!("by value {:x}", plus(u { all: 0x2d0 }, 2).high());
    }
}
