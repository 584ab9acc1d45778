// A parameter that may not be a null function pointer needs no Option (bindgen issues 1278, 1791, 3260). Fields and
// results keep it: C's memory may be zero whatever an attribute says. On data pointers the attribute changes no type.
// RUN: %round-trip %s | FileCheck %s
// CLANG-ONLY: _Nonnull is Clang's
// CHECK: 6 8 10 true
//--- input.h
#pragma clang diagnostic ignored "-Wnullability-completeness"
typedef int (*maybe)(int);
int call(int (*_Nonnull f)(int), int n);
int call_maybe(maybe _Nullable f, int n);
struct ops { int (*_Nonnull run)(int); maybe other; };
int run(const struct ops *_Nonnull o);
int (*_Nonnull choose(void))(int);
int first(const int *p) __attribute__((nonnull(1)));
int *mine(int *_Nonnull p) __attribute__((returns_nonnull));
//--- input.c
#include "input.h"
int call(int (*f)(int), int n) { return f(n); }
int call_maybe(maybe f, int n) { return f ? f(n) : -1; }
int run(const struct ops *o) { return o->run(4) + (o->other != 0); }
static int twice(int n) { return 2 * n; }
int (*choose(void))(int) { return twice; }
int first(const int *p) { return *p; }
int *mine(int *p) { return p; }
//--- main.rs
mod bindings;
use bindings::*;
unsafe extern "C" fn twice(n: i32) -> i32 {
    2 * n
}
fn main() {
    unsafe {
        let mut n = 3;
        println!("{} {} {} {}", call(twice, 3), run(&ops { run: Some(twice), other: None }), choose().unwrap()(5), call_maybe(None, 1) == -1);
        assert_eq!(first(mine(&mut n)), 3);
    }
}
