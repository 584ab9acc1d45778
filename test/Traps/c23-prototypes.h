// C23: `f()` takes nothing, `f(...)` anything; bool, nullptr_t, typeof, fixed underlying types and attributes are words.
// RUN: %round-trip %s | FileCheck %s
// CLANG-ONLY: GCC 12 has little of C23
// ARGS: -- -std=c23
// CHECK: 1 7 true
// CHECK-NEXT: enum HUGE 18446744073709551615 8 1
// CHECK-NEXT: constant 6 true
//--- input.h
int none();
int any(...);
bool not(bool b);
enum big : unsigned long long { HUGE = 0xFFFFFFFFFFFFFFFF };
enum tiny : signed char { MINUS = -1 };
enum big huge(void);
enum tiny tiny(enum tiny t);
constexpr int SIX = 6;
typeof(1) six_type(void);
[[nodiscard]] int must_use(void);
#define TRUTH true
//--- input.c
#include "input.h"
#include <stdarg.h>
int none() { return 1; }
int any(...) { va_list l; va_start(l); int n = va_arg(l, int); va_end(l); return n; }
bool not(bool b) { return !b; }
enum big huge(void) { return HUGE; }
enum tiny tiny(enum tiny t) { return t; }
int six_type(void) { return SIX; }
int must_use(void) { return 1; }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    unsafe {
        println!("{} {} {}", none(), any(7), not(false));
        let h = huge();
        println!("enum {h:?} {} {} {}", h.0, std::mem::size_of_val(&h), std::mem::size_of_val(&MINUS));
        println!("constant {SIX} {TRUTH}");
        assert_eq!(must_use() + six_type(), 7);
    }
}
