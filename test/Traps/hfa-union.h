// A union of floats, or a record that holds one, is passed in floating-point registers: bytes or u64 words in its place
// move it to integer ones (bindgen issue 1973; on AArch64 up to four of them).
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: vec 2 4 6 8
// CHECK-NEXT: pair 3
// CHECK-NEXT: mixed 1.5 7
// CHECK-NEXT: nested 10
//--- input.h
union vec { float f[4]; struct { float x, y, z, w; }; };
union vec twice(union vec v);
union pair { double d; float f; };
double sum(int n, union pair a, float g, union pair b);
struct mixed { union { float f; int i; } u; int n; };
struct mixed up(struct mixed m);
struct nested { union vec a; };
float total(struct nested n);
//--- input.c
#include "input.h"
union vec twice(union vec v) { for (int i = 0; i < 4; ++i) v.f[i] *= 2; return v; }
double sum(int n, union pair a, float g, union pair b) { return n * (a.d + g + b.d); }
struct mixed up(struct mixed m) { m.u.f += 1; m.n += 1; return m; }
float total(struct nested n) { return n.a.x + n.a.y + n.a.z + n.a.w; }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    unsafe {
        let v = twice(vec { f: [1.0, 2.0, 3.0, 4.0] });
        println!("vec {} {} {} {}", v.anon_x.x, v.f[1], v.f[2], v.anon_x.w);
        println!("pair {}", sum(2, pair { d: 0.5 }, 0.25, pair { d: 0.75 }));
        let mut m: mixed = std::mem::zeroed();
        m.u.f = 0.5;
        m.n = 6;
        let m = up(m);
        println!("mixed {} {}", m.u.f, m.n);
        println!("nested {}", total(nested { a: vec { f: [1.0, 2.0, 3.0, 4.0] } }));
    }
}
