// An asm label is the symbol, for functions, variables and inline ones; what looks like an injection in it must stay text.
// RUN: %round-trip %s | FileCheck %s
// CHECK: 1 2 3 4
//--- input.h
int renamed(void) __asm__("real_name");
extern int variable __asm__("real_variable");
int with_dot(void) __asm__("name.with$odd");
static inline int calls(void) { return with_dot() + 1; }
//--- input.c
#include "input.h"
int variable = 2;
int renamed(void) { return 1; }
int with_dot(void) { return 3; }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    unsafe { println!("{} {} {} {}", renamed(), { variable }, with_dot(), calls()) }
}
