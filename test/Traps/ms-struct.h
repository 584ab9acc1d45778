// ms_struct and gcc_struct choose another compiler's bit-field layout; on this target it is only an attribute.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: ms -3 -16 255 12
// CHECK-NEXT: gcc -3 -16 255 4
// CHECK-NEXT: back 2 9 -1
//--- input.h
struct __attribute__((ms_struct)) ms { signed char a : 3; int b : 5; short c : 9; };
struct __attribute__((gcc_struct)) gcc { signed char a : 3; int b : 5; short c : 9; };
void show(const struct ms *m, const struct gcc *g);
struct ms make(int a, int b, int c);
//--- input.c
#include "input.h"
#include <stdio.h>
void show(const struct ms *m, const struct gcc *g) {
  printf("ms %d %d %d %zu\n", m->a, m->b, m->c, sizeof *m);
  printf("gcc %d %d %d %zu\n", g->a, g->b, g->c, sizeof *g);
  fflush(stdout);
}
struct ms make(int a, int b, int c) { struct ms m; m.a = a; m.b = b; m.c = c; return m; }
//--- main.rs
mod bindings;
use bindings::*;
use std::mem::zeroed;
fn main() {
    unsafe {
        let (mut m, mut g): (ms, gcc) = (zeroed(), zeroed());
        m.set_a(-3);
        m.set_b(-16);
        m.set_c(255);
        g.set_a(-3);
        g.set_b(-16);
        g.set_c(255);
        show(&m, &g);
        let m = make(2, 9, -1);
        println!("back {} {} {}", m.a(), m.b(), m.c());
    }
}
