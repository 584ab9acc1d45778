// Variadic functions, inline ones too, through pointers and with arguments of every promoted kind.
// RUN: %round-trip %s | FileCheck %s
// CHECK: 1 -2 3.5 x 9223372036854775807 true
// CHECK-NEXT: pointer 6
// CHECK-NEXT: record 3 4
//--- input.h
int format(char *to, unsigned long size, const char *pattern, ...) __attribute__((format(printf, 3, 4)));
typedef int (*sum_type)(int n, ...);
sum_type choose(void);
struct point { int x, y; };
int points(int n, ...);
//--- input.c
#include "input.h"
#include <stdarg.h>
#include <stdio.h>
int format(char *to, unsigned long size, const char *pattern, ...) { va_list l; va_start(l, pattern); int n = vsnprintf(to, size, pattern, l); va_end(l); return n; }
static int sum(int n, ...) { va_list l; va_start(l, n); int s = 0; while (n--) s += va_arg(l, int); va_end(l); return s; }
sum_type choose(void) { return sum; }
int points(int n, ...) { va_list l; va_start(l, n); struct point p = va_arg(l, struct point); va_end(l); return 10 * p.x + p.y; }
//--- main.rs
mod bindings;
use bindings::*;
use std::ffi::*;
fn main() {
    unsafe {
        let mut text = [0; 64];
        format(text.as_mut_ptr(), 64, c"%hhu %hd %.1f %c %ld %s".as_ptr(), 1 as c_int, -2 as c_int, 3.5f64, 'x' as c_int, c_long::MAX, c"true".as_ptr());
        println!("{}", CStr::from_ptr(text.as_ptr()).to_str().unwrap());
        println!("pointer {}", choose().unwrap()(3, 1, 2, 3));
        let n = points(1, point { x: 3, y: 4 });
        println!("record {} {}", n / 10, n % 10);
    }
}
