// Function-like macros have no types and no symbol: nothing elsewhere (bindgen issues 2369, 2578, 3350). On request, with the
// types given, they are functions that call the macro in C.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// ARGS: --macro "MAX(int, int) -> int" --macro "HALF(double) -> double" --macro "COUNT_OF() -> unsigned long"
// ARGS: --macro "FIELD(struct point *) -> int" --macro "SET(int *, int) -> void"
// CHECK: 7 1.25 3 4 9
//--- input.h
#define MAX(a, b) ((a) > (b) ? (a) : (b))
#define HALF(x) ((x) / 2)
extern int table[3];
#define COUNT_OF() (sizeof(table) / sizeof(table[0]))
struct point { int x; };
#define FIELD(p) ((p)->x)
#define SET(p, v) do { *(p) = (v); } while (0)
//--- input.c
#include "input.h"
int table[3];
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    unsafe {
        let mut n = 0;
        SET(&mut n, 9);
        println!("{} {} {} {} {n}", MAX(-3, 7), HALF(2.5), COUNT_OF(), FIELD(&mut point { x: 4 }));
    }
}
