// Deprecated functions, types, enumerators and variables warn in Rust with C's own words (bindgen issue 2675: dropped), and
// neither the bindings nor the glue warn about themselves.
// RUN: %round-trip %s | FileCheck %s
// CHECK: 1 2 3 4 5
//--- input.h
int old(void) __attribute__((deprecated));
int worded(void) __attribute__((deprecated("use \"new\" instead")));
static inline __attribute__((deprecated("inline"))) int inlined(void) { return 3; }
extern int variable __attribute__((deprecated("variable")));
struct __attribute__((deprecated("type"))) record { int n; };
enum e { FINE, OLD __attribute__((deprecated("enumerator"))) };
typedef int number __attribute__((deprecated("typedef")));
int fine(void);
//--- input.c
#include "input.h"
int variable = 4;
int old(void) { return 1; }
int worded(void) { return 2; }
int fine(void) { return 5; }
//--- main.rs
#![allow(deprecated)]
mod bindings;
use bindings::*;
fn main() {
    unsafe { println!("{} {} {} {} {}", old(), worded(), inlined(), { variable }, fine()) }
}
