// Types that are only declared: behind pointers, as globals, in arrays of pointers, completed later or never. They are no
// bytes that Rust may copy or send to another thread.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: 3 4 5 6
//--- input.h
struct never;
typedef struct later later;
enum forward { F_ONE };
union also_never;
struct never *make(int n);
int value_of(const struct never *n);
int later_value(later *l, enum forward f);
struct later { int n; };
extern struct never global;
extern struct never *table[2];
int union_value(union also_never *u, int n);
void drop(struct never *n);
//--- input.c
#include "input.h"
#include <stdlib.h>
struct never { int n; };
struct never global = {4};
struct never *table[2] = {&global, &global};
struct never *make(int n) { struct never *x = malloc(sizeof *x); x->n = n; return x; }
int value_of(const struct never *n) { return n->n; }
int later_value(later *l, enum forward f) { return l->n + f; }
int union_value(union also_never *u, int n) { return u ? 0 : n; }
void drop(struct never *n) { free(n); }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    unsafe {
        let n: *mut never = make(3);
        let (first, second) = (value_of(n), value_of(&raw const global));
        assert_eq!(value_of(table[1]), 4);
        println!("{first} {second} {} {}", later_value(&mut later { n: 5 }, F_ONE), union_value(std::ptr::null_mut(), 6));
        bindings::drop(n);
    }
}
//--- compile_fail/copied.rs
// error: E0507
include!("../bindings.rs");
fn main() {
    unsafe { let _copy = *make(3); }
}
//--- compile_fail/sent.rs
// error: E0277
include!("../bindings.rs");
fn check<T: Send>() {}
fn main() {
    check::<never>();
}
