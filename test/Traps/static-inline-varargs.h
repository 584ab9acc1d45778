// A variadic function without a symbol cannot be wrapped: C cannot hand its arguments on. It is left out with the reason,
// not declared with a symbol that does not exist; a static function that takes a va_list is bound.
// RUN: %round-trip %s | FileCheck %s
// CHECK: 3
//--- input.h
#include <stdarg.h>
static inline int first_of(va_list l) { return va_arg(l, int); }
static inline int sum(int n, ...) { va_list l; va_start(l, n); int s = 0; while (n--) s += va_arg(l, int); va_end(l); return s; }
int each(int (*f)(va_list), int n, ...);
//--- input.c
#include "input.h"
int each(int (*f)(va_list), int n, ...) { va_list l; va_start(l, n); int r = f(l) + sum(0); va_end(l); return r; }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    println!("{}", unsafe { each(Some(first_of), 1, 3 as std::ffi::c_int) });
}
//--- compile_fail/left_out.rs
// error: E0425
include!("../bindings.rs");
fn main() {
    unsafe { sum(1, 2) };
}
