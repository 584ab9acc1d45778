// What bindgen's form takes from other headers is laid out as C has it, a va_list goes through, and bit-fields are read
// and written without a reference.
// RUN: %round-trip %s | FileCheck %s
// ARGS: --bindgen-compat --allowlist-file '.*/input[.]h' --wrap-static-fns --wrap-static-fns-path bindings
// CHECK: 1999 3600 true
// CHECK: 6 12
// CHECK: 5 -3 7
// NO-COMPILE: bindgen's form has no attributes that allow C's names
// ASAN
//--- input.h
#include <stdarg.h>
#include <stddef.h>
#include <time.h>
typedef int total_t(int, va_list);
struct bits { char c; unsigned a : 3; int b : 5; unsigned : 0; unsigned far : 17; };
int year(const struct tm *t);
time_t later(time_t t);
size_t tm_size(void);
total_t total;
int apply(total_t *t, int n, ...);
static inline int twice_total(int n, va_list list) { return 2 * total(n, list); }
void swap_far(struct bits *b);
//--- input.c
#include "input.h"
int year(const struct tm *t) { return 1900 + t->tm_year; }
time_t later(time_t t) { return t + 3600; }
size_t tm_size(void) { return sizeof(struct tm); }
int total(int n, va_list list) { int s = 0; while (n--) s += va_arg(list, int); return s; }
int apply(total_t *t, int n, ...) { va_list l; va_start(l, n); int s = t(n, l); va_end(l); return s; }
void swap_far(struct bits *b) { unsigned a = b->a; b->a = b->far; b->far = a; }
//--- main.rs
#![allow(warnings)]
mod bindings;
use bindings::*;
fn main() {
    let mut date: tm = unsafe { std::mem::zeroed() };
    date.tm_year = 99;
    let start: time_t = 0;
    let is_same = unsafe { tm_size() } == std::mem::size_of::<tm>();
    println!("{} {} {}", unsafe { year(&date) }, unsafe { later(start) }, is_same);

    let callback: total_t = Some(total);
    println!("{} {}", unsafe { apply(callback, 3, 1, 2, 3) }, unsafe { apply(Some(twice_total), 3, 1, 2, 3) });

    let mut bytes = std::mem::MaybeUninit::<bits>::zeroed();
    let b = bytes.as_mut_ptr();
    unsafe {
        bits::set_a_raw(b, 7);
        bits::set_b_raw(b, -3);
        bits::set_far_raw(b, 5);
        swap_far(b);
        println!("{} {} {}", bits::a_raw(b), bits::b_raw(b), bits::far_raw(b));
    }
}
