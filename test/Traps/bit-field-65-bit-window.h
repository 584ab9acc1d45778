// A field whose bits lie in nine bytes, and units of more than 64 bits, need more than one u64 load (bindgen issue 3416).
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: window 1 7fffffffffffffff 1 -1152921504606846976
// CHECK-NEXT: back 0 123456789abcdef 1 -1
// CHECK-NEXT: unaligned 5a 7fffffffffffffff 1 2a
// CHECK-NEXT: many 1ff 3ff 7ff fff 1fffffffff 3ffff
// CHECK-NEXT: many back 100 201 402 803 1000000004 20005
// CHECK-NEXT: neighbours kept
//--- input.h
struct __attribute__((packed)) window { unsigned one : 1; unsigned long long wide : 63; unsigned last : 1; long long sign : 61; };
struct __attribute__((packed)) unaligned { unsigned char lead : 7; unsigned long long wide : 63; unsigned bit : 1; unsigned char tail : 7; };
struct __attribute__((packed)) many { unsigned a : 9, b : 10, c : 11, d : 12; unsigned long long e : 37; unsigned f : 18; };
void show_window(const struct window *w);
void fill_window(struct window *w);
void show_unaligned(const struct unaligned *u);
void show_many(const struct many *m);
void fill_many(struct many *m);
//--- input.c
#include "input.h"
#include <stdio.h>
void show_window(const struct window *w) {
  printf("window %x %llx %x %lld\n", w->one, (unsigned long long)w->wide, w->last, (long long)w->sign);
  fflush(stdout);
}
void fill_window(struct window *w) { w->one = 0; w->wide = 0x0123456789abcdefULL; w->last = 1; w->sign = -1; }
void show_unaligned(const struct unaligned *u) {
  printf("unaligned %x %llx %x %x\n", u->lead, (unsigned long long)u->wide, u->bit, u->tail);
  fflush(stdout);
}
void show_many(const struct many *m) {
  printf("many %x %x %x %x %llx %x\n", m->a, m->b, m->c, m->d, (unsigned long long)m->e, m->f);
  fflush(stdout);
}
void fill_many(struct many *m) { m->a = 0x100; m->b = 0x201; m->c = 0x402; m->d = 0x803; m->e = 0x1000000004ULL; m->f = 0x20005; }
//--- main.rs
mod bindings;
use bindings::*;
use std::mem::zeroed;
fn main() {
    unsafe {
        let mut w: window = zeroed();
        w.set_one(1);
        w.set_wide(u64::MAX >> 1);
        w.set_last(1);
        w.set_sign(-1 << 60);
        show_window(&w);
        fill_window(&mut w);
        println!("back {:x} {:x} {:x} {}", w.one(), w.wide(), w.last(), w.sign());
        let mut u: unaligned = zeroed();
        u.set_lead(0x5a);
        u.set_wide(u64::MAX);
        u.set_bit(1);
        u.set_tail(0x2a);
        show_unaligned(&u);
        let mut m: many = zeroed();
        m.set_a(u32::MAX);
        m.set_b(u32::MAX);
        m.set_c(u32::MAX);
        m.set_d(u32::MAX);
        m.set_e(u64::MAX);
        m.set_f(u32::MAX);
        show_many(&m);
        fill_many(&mut m);
        println!("many back {:x} {:x} {:x} {:x} {:x} {:x}", m.a(), m.b(), m.c(), m.d(), m.e(), m.f());
        u.set_wide(0);
        assert_eq!((u.lead(), u.wide(), u.bit(), u.tail()), (0x5a, 0, 1, 0x2a));
        println!("neighbours kept");
    }
}
