// Names of anonymous members come from what they hold, not from a count that shifts when a header changes (bindgen issues
// 1971, 2000, 2759); what they hold is reached through them.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: flat 1 2 3 4
// CHECK-NEXT: float 1065353216
// CHECK-NEXT: named 5 6
// CHECK-NEXT: array 8
// CHECK-NEXT: const 9
//--- input.h
struct s {
  int tag;
  union { struct { short a, b; }; int both; float f; };
  struct { int x; struct { int y; }; };
  struct { int p, q; } named;
  union { int i; char c; } array[2];
  const struct { int fixed; };
};
void fill(struct s *s);
int both_of(const struct s *s);
int array_of(const struct s *s);
int fixed_of(const struct s *s);
//--- input.c
#include "input.h"
void fill(struct s *s) { s->a = 1; s->b = 2; s->x = 3; s->y = 4; s->named.p = 5; s->named.q = 6; s->array[1].i = 8; }
int both_of(const struct s *s) { return s->both; }
int array_of(const struct s *s) { return s->array[1].i; }
int fixed_of(const struct s *s) { return s->fixed; }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    unsafe {
        let mut v: s = std::mem::zeroed();
        fill(&mut v);
        println!("flat {} {} {} {}", v.anon_both.anon_a.a, v.anon_both.anon_a.b, v.anon_x.x, v.anon_x.anon_y.y);
        v.anon_both.f = 1.0;
        println!("float {}", both_of(&v));
        let n: s_named = v.named;
        println!("named {} {}", n.p, n.q);
        println!("array {}", array_of(&v));
        v.anon_fixed.fixed = 9;
        println!("const {}", fixed_of(&v));
    }
}
