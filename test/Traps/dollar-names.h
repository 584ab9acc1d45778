// `$` is a letter in C and in no identifier of Rust: names that are nothing but dollars too.
// RUN: %round-trip %s | FileCheck %s
// CHECK: 3 4 5 6
//--- input.h
static const int a$b = 3;
int with$dollar(int a$);
struct $s { int $f; };
static inline int only(int $) { return $; }
static inline int two(int $, int _) { return $ + _; }
int last(struct $s s);
//--- input.c
#include "input.h"
int with$dollar(int a$) { return a$; }
int last(struct $s s) { return s.$f; }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    unsafe {
        println!("{a_b} {} {} {}", with_dollar(4), only(5), two(2, 4));
        assert_eq!(last(_s { _f: 7 }), 7);
    }
}
