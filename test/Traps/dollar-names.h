// `$` is a letter in C and in no identifier of Rust: names that are nothing but dollars too.
// RUN: %round-trip %s | FileCheck %s
// CHECK: 3 4 5 6 7.5
//--- input.h
static const int a$b = 3;
int with$dollar(int a$);
struct $s { int $f; };
static inline int only(int $) { return $; }
static inline int two(int $, int _) { return $ + _; }
int last(struct $s s);
static inline int in$line(int a) { return a; }
long double long$double(long double x);
//--- input.c
#include "input.h"
int with$dollar(int a$) { return a$; }
long double long$double(long double x) { return x; }
int last(struct $s s) { return s.$f; }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    unsafe {
        println!("{a_b} {} {} {} {}", with_dollar(4), only(5), two(2, 4), long_double(rt::LongDouble::from(7.5)).to_f64());
        assert_eq!(in_line(8), 8);
        assert_eq!(last(_s { _f: 7 }), 7);
    }
}
