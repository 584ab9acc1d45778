// A transparent union is passed as its first member is, not as a union (bindgen issue 3415); C calls take any member.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: int 7
// CHECK-NEXT: float 2
// CHECK-NEXT: number 2.5 -1
// CHECK-NEXT: sixteen 3 4
//--- input.h
typedef union { int *ip; float *fp; const void *any; } pointer __attribute__((transparent_union));
int as_int(pointer p);
int as_float(int unused, pointer p);
union number { long n; unsigned char bytes[8]; } __attribute__((__transparent_union__));
double last(int n, union number u, double more);
struct two { long a, b; };
union big { struct two t; long l[2]; } __attribute__((transparent_union));
void take(union big b, long *to);
//--- input.c
#include "input.h"
int as_int(pointer p) { return *p.ip; }
int as_float(int unused, pointer p) { return (int)*p.fp + unused; }
double last(int n, union number u, double more) { return n * u.n + more; }
void take(union big b, long *to) { to[0] = b.t.a; to[1] = b.l[1]; }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    unsafe {
        let (mut i, mut f) = (7, 2.5f32);
        println!("int {}", as_int(pointer { ip: &mut i }));
        println!("float {}", as_float(0, pointer { fp: &mut f }));
        let n = last(2, number { n: 1 }, 0.5);
        println!("number {n} {}", last(2, number { n: -1 }, 1.0));
        let mut to = [0; 2];
        take(big { t: two { a: 3, b: 4 } }, to.as_mut_ptr());
        println!("sixteen {} {}", to[0], to[1]);
    }
}
