// bindgen's form, wrapped static functions and all, compiles, links and runs.
// RUN: %round-trip %s | FileCheck %s
// ARGS: --bindgen-compat --wrap-static-fns --wrap-static-fns-path bindings --with-derive-default
// CHECK: 42 6 -3 9 abc
// NO-COMPILE: bindgen's form has no attributes that allow C's names
// ASAN
//--- input.h
enum kind { KIND_A = 5, KIND_B };
struct bits { unsigned a : 3; int b : 5; enum kind k : 9; };
struct outer { struct { int x; } in; union { int i; float f; }; struct bits bits; };
struct flex { int n; int data[]; };
static inline int twice(int a) { return 2 * a; }
int sum(const struct flex *f);
enum kind next(struct outer *o);
#define NAME "abc"
//--- input.c
#include "input.h"
int sum(const struct flex *f) { int s = 0; for (int i = 0; i < f->n; ++i) s += f->data[i]; return s; }
enum kind next(struct outer *o) { o->bits.b = -3; return o->bits.k + 1; }
//--- main.rs
#![allow(warnings)]
mod bindings;
use bindings::*;
fn main() {
    let mut o = outer {
        in_: outer__bindgen_ty_1 { x: 1 },
        __bindgen_anon_1: outer__bindgen_ty_2 { i: 2 },
        bits: bits { _bitfield_1: bits::new_bitfield_1(7, 1, kind_KIND_A), ..Default::default() },
    };
    #[repr(C)]
    struct Three { head: flex, rest: [i32; 3] }
    let mut three = Three { head: flex { n: 3, data: __IncompleteArrayField::new() }, rest: [2, 3, 4] };
    let n = unsafe { next(&mut o) };
    let total = unsafe { sum((&raw const three).cast()) };
    let name = std::ffi::CStr::from_bytes_with_nul(NAME).unwrap();
    println!("{} {} {} {} {}", unsafe { twice(21) }, n, o.bits.b(), total, name.to_str().unwrap());
}
