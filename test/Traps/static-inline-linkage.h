// What "has no symbol" means: static, static inline, C99 inline without extern, GNU inline, always_inline, extern inline
// (which has one), and inline that another declaration makes external. Dropped by default elsewhere.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: 1 2 3 4 5 6 7
// CHECK-NEXT: state 1 2
//--- input.h
static int plain(void) { return 1; }
static inline int usual(void) { return 2; }
inline int c99(void) { return 3; }
extern inline __attribute__((gnu_inline)) int gnu(void) { return 4; }
static inline __attribute__((always_inline)) int always(void) { return 5; }
inline int external(void) { return 6; }
static inline int declared_first(void);
static inline int declared_first(void) { return 7; }
static inline int counter(void) { static int n; return ++n; }
//--- input.c
#include "input.h"
extern inline int c99(void);
extern inline int external(void);
int gnu(void) { return 4; }
int anchor(void);
int anchor(void) { return plain(); }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    unsafe {
        println!("{} {} {} {} {} {} {}", plain(), usual(), c99(), gnu(), always(), external(), declared_first());
        let first = counter();
        println!("state {first} {}", counter());
    }
}
