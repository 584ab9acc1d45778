// C may store any value in an enum: as a Rust enum that is undefined behaviour (bindgen issue 3051). Its type is what Clang
// says for the target; packed ones are a byte, large ones eight.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: GREEN colour(9) colour(4294967295)
// CHECK-NEXT: sizes 4 1 8 4
// CHECK-NEXT: flags 5 BOTH
// CHECK-NEXT: large 4294967296 -1
// CHECK-NEXT: in a record 2 -1
//--- input.h
enum colour { RED, GREEN };
enum colour cast(int n);
enum __attribute__((packed)) small { S_A, S_B = 2 };
enum large { L_BIG = 1LL << 32, L_MINUS = -1 };
enum negative { N_MINUS = -1, N_ONE = 1 };
enum flags { A = 1, B = 2, BOTH = A | B, C = 4 };
int or_all(enum flags f);
enum large large(int which);
struct holder { enum small s; enum negative n; };
struct holder make(void);
//--- input.c
#include "input.h"
enum colour cast(int n) { return (enum colour)n; }
int or_all(enum flags f) { return f; }
enum large large(int which) { return which ? L_BIG : L_MINUS; }
struct holder make(void) { struct holder h = {S_B, N_MINUS}; return h; }
//--- main.rs
mod bindings;
use bindings::*;
use std::mem::size_of;
fn main() {
    unsafe {
        println!("{:?} {:?} {:?}", cast(1), cast(9), cast(-1));
        println!("sizes {} {} {} {}", size_of::<colour>(), size_of::<small>(), size_of::<bindings::large>(), size_of::<negative>());
        println!("flags {} {:?}", or_all(flags(A.0 | C.0)), flags(A.0 | B.0));
        println!("large {} {}", large_(1).0, large_(0).0);
        let h = make();
        println!("in a record {} {}", h.s.0, h.n.0);
    }
}
