// A bit-field of an enumerated type is read and written as that enum; generated setters elsewhere cast with `as` and do
// not compile. A signed enum keeps its sign, a bool its two values.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: c sees -1 2 1 0 7
// CHECK-NEXT: c wrote LOW WEST false true kind(5)
//--- input.h
enum level { LOW = -1, MID, HIGH };
enum wind { NORTH, EAST, SOUTH, WEST };
typedef enum kind { PLAIN, ODD = 7 } kind_t;
struct s { enum level level : 3; enum wind wind : 2; _Bool on : 1; _Bool off : 1; kind_t kind : 3; };
void show(const struct s *s);
void fill(struct s *s);
//--- input.c
#include "input.h"
#include <stdio.h>
void show(const struct s *s) { printf("c sees %d %d %d %d %d\n", s->level, s->wind, s->on, s->off, s->kind); fflush(stdout); }
void fill(struct s *s) { s->level = LOW; s->wind = WEST; s->on = 0; s->off = 1; s->kind = 5; }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    unsafe {
        let mut x: s = std::mem::zeroed();
        x.set_level(LOW);
        x.set_wind(SOUTH);
        x.set_on(true);
        x.set_kind(kind_t::ODD);
        show(&x);
        fill(&mut x);
        println!("c wrote {:?} {:?} {} {} {:?}", x.level(), x.wind(), x.on(), x.off(), x.kind());
    }
}
