// What counts is the macro as the headers leave it: an undefined one must not be emitted, a redefined one not keep its
// first value, and macros that use it see the last (bindgen issues 2722 and 3413).
// RUN: %round-trip %s | FileCheck %s
// CHECK: 2 4 3
//--- input.h
#define GONE 1
#define TWICE 1
#define FROM (TWICE * 2)
#define OVER 1
#undef GONE
#undef TWICE
#define TWICE 2
#undef OVER
enum { GONE_TOO, OVER = 3 };
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    println!("{TWICE} {FROM} {}", { OVER } as i32);
}
//--- compile_fail/gone.rs
// error: E0425
include!("../bindings.rs");
fn main() {
    println!("{}", GONE);
}
