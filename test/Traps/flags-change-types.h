// -fshort-enums, -funsigned-char and the like change types: the bindings follow the flags the library is built with.
// RUN: %round-trip %s | FileCheck %s
// ARGS: -- -fshort-enums -funsigned-char
// CXXFLAGS: -fshort-enums -funsigned-char
// CHECK: 1 3 2 255 200
//--- input.h
enum tiny { A, B = 2 };
struct s { enum tiny e; char c : 8; char d; };
enum tiny next(enum tiny e);
int char_of(const struct s *s);
//--- input.c
#include "input.h"
enum tiny next(enum tiny e) { return (enum tiny)(e + 1); }
int char_of(const struct s *s) { return s->c; }
//--- main.rs
mod bindings;
use bindings::*;
use std::mem::{size_of, zeroed};
fn main() {
    unsafe {
        let mut x: s = zeroed();
        x.e = B;
        x.set_c(-1i8 as _);
        let c: u8 = x.c() as u8;
        x.d = 200u8 as _;
        println!("{} {} {} {} {}", size_of::<tiny>(), size_of::<s>(), next(tiny(1)).0, char_of(&x), x.d as u8);
        assert_eq!(c, 255);
    }
}
