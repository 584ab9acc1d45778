// Casts, compound literals, aggregates and pointers: left out elsewhere as soon as a parenthesis holds a type
// (bindgen issue 2732).
// RUN: %round-trip %s | FileCheck %s
// CHECK: 255 4294967295 -1
// CHECK-NEXT: 3 4
// CHECK-NEXT: 18446744073709551615 4096 true
// CHECK-NEXT: GREEN colour(9)
// CHECK-NEXT: tag
// CHECK-NEXT: callback true
//--- input.h
#include <stddef.h>
typedef unsigned char byte;
enum colour { RED, GREEN };
struct point { int x, y; };
struct tag;
typedef void (*handler)(int);
#define MASK ((byte)~0)
#define UNSIGNED ((unsigned)-1)
#define SIGNED ((int)4294967295u)
#define POINT ((struct point){.y = 4, .x = 3})
#define FAILED ((void *)-1)
#define ADDRESS ((struct point *)0x1000)
#define NOTHING ((const char *)0)
#define FAVOURITE ((enum colour)1)
#define UNNAMED ((enum colour)9)
#define TAG ((const struct tag *)"tag")
#define DEFAULT_HANDLER ((handler)0)
#define IGNORE_HANDLER ((handler)1)
//--- main.rs
mod bindings;
use bindings::*;
use std::ffi::*;
fn main() {
    let (a, b, c): (c_uchar, c_uint, c_int) = (MASK, UNSIGNED, SIGNED);
    println!("{a} {b} {c}");
    println!("{} {}", POINT.x, POINT.y);
    let (a, b, c): (*mut c_void, *mut point, *const c_char) = (FAILED, ADDRESS, NOTHING);
    println!("{} {} {}", a as usize, b as usize, c.is_null());
    println!("{FAVOURITE:?} {UNNAMED:?}");
    println!("{}", unsafe { CStr::from_ptr(TAG.cast()) }.to_str().unwrap());
    let none: handler = DEFAULT_HANDLER;
    println!("callback {}", none.is_none());
}
