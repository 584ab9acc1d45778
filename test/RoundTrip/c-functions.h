// C callbacks, variadics, globals, macros and opaque types.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: each 1 2 3
// CHECK-NEXT: none -1
// CHECK-NEXT: chosen 8
// CHECK-NEXT: variadic 1+2.5+x
// CHECK-NEXT: sum 10
// CHECK-NEXT: global 7 8
// CHECK-NEXT: limit 100 name
// CHECK-NEXT: table 1 2 3
// CHECK-NEXT: macros 42 4294967295 65535 v3 18446744073709551615
// CHECK-NEXT: opaque 5
// CHECK-NEXT: ops 11
//--- input.h
#include <stddef.h>
#define ANSWER 42
#define ALL_BITS (0u - 1)
#define SHORT ((unsigned short)0xffff)
#define VERSION "v" "3"
#define BIG 0xFFFFFFFFFFFFFFFFULL
typedef int (*visit)(void *data, int value);
struct db;
struct ops { int (*add)(int, int); visit on_value; };
int each(visit f, void *data);
int (*choose(int which))(int);
int format(char *out, size_t size, const char *pattern, ...);
int sum(int count, ...);
extern int counter;
extern const int limit;
extern const char *const name;
extern int table[3];
int next_counter(void);
struct db *db_open(int value);
int db_value(const struct db *d);
void db_close(struct db *d);
int run(const struct ops *o);
//--- input.c
#include "input.h"
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
struct db { int value; };
int counter = 7;
const int limit = 100;
const char *const name = "name";
int table[3] = {1, 2, 3};
int each(visit f, void *data) { if (!f) return -1; int s = 0; for (int i = 1; i <= 3; ++i) s += f(data, i); return s; }
static int twice(int x) { return 2 * x; }
int (*choose(int which))(int) { return which ? twice : NULL; }
int format(char *out, size_t size, const char *pattern, ...) { va_list l; va_start(l, pattern); int n = vsnprintf(out, size, pattern, l); va_end(l); return n; }
int sum(int count, ...) { va_list l; va_start(l, count); int s = 0; while (count--) s += va_arg(l, int); va_end(l); return s; }
int next_counter(void) { return ++counter; }
struct db *db_open(int value) { struct db *d = malloc(sizeof *d); d->value = value; return d; }
int db_value(const struct db *d) { return d->value; }
void db_close(struct db *d) { free(d); }
int run(const struct ops *o) { return o->add(o->on_value(NULL, 1), 10); }
//--- main.rs
mod bindings;
use bindings::*;
use std::ffi::{c_int, c_void, CStr};
unsafe extern "C" fn push(data: *mut c_void, value: c_int) -> c_int {
    unsafe { (*data.cast::<Vec<c_int>>()).push(value) };
    value
}
unsafe extern "C" fn same(_: *mut c_void, value: c_int) -> c_int {
    value
}
unsafe extern "C" fn add(a: c_int, b: c_int) -> c_int {
    a + b
}
fn main() {
    unsafe {
        let mut seen: Vec<c_int> = Vec::new();
        each(Some(push), (&raw mut seen).cast());
        println!("each {} {} {}", seen[0], seen[1], seen[2]);
        println!("none {}", each(None, std::ptr::null_mut()));
        assert!(choose(0).is_none());
        println!("chosen {}", choose(1).unwrap()(4));
        let mut text = [0; 32];
        format(text.as_mut_ptr(), 32, c"%d+%.1f+%s".as_ptr(), 1 as c_int, 2.5f64, c"x".as_ptr());
        println!("variadic {}", CStr::from_ptr(text.as_ptr()).to_str().unwrap());
        println!("sum {}", sum(4, 1, 2, 3, 4));
        println!("global {} {}", { counter }, next_counter());
        println!("limit {} {}", limit, CStr::from_ptr(name).to_str().unwrap());
        println!("table {} {} {}", table[0], table[1], table[2]);
        let all: u32 = ALL_BITS;
        let big: u64 = BIG;
        println!("macros {ANSWER} {all} {SHORT} {} {big}", VERSION.to_str().unwrap());
        let d: *mut db = db_open(5);
        println!("opaque {}", db_value(d));
        db_close(d);
        println!("ops {}", run(&ops { add: Some(add), on_value: Some(same) }));
    }
}
