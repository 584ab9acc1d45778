// ms_abi functions, their pointers and tables, and conventions Rust lacks: ignored, the arguments are silently wrong;
// a function pointer of unknown convention must not become an empty type (bindgen issue 3475).
// RUN: %round-trip %s | FileCheck %s
// CLANG-ONLY: GCC has no preserve_most
// CHECK: ms 1 2.5 3 4 5 6
// CHECK-NEXT: ms record 3 4
// CHECK-NEXT: ms pointer 42
// CHECK-NEXT: ms table 12
// CHECK-NEXT: given to rust 7
// CHECK-NEXT: kept registers 11
//--- input.h
#define MS __attribute__((ms_abi))
MS void ms(int a, double b, int c, long d, int e, int f);
struct two { int a, b; };
MS struct two swap(struct two t);
typedef int(MS *ms_pointer)(int, int);
ms_pointer choose(void);
struct table { ms_pointer add; int n; };
int run(const struct table *t);
int call(ms_pointer p, int a);
__attribute__((preserve_most)) int kept(int a, int b);
//--- input.c
#include "input.h"
#include <stdio.h>
MS void ms(int a, double b, int c, long d, int e, int f) { printf("ms %d %.1f %d %ld %d %d\n", a, b, c, d, e, f); fflush(stdout); }
MS struct two swap(struct two t) { struct two r = {t.b, t.a}; return r; }
MS static int times(int a, int b) { return a * b; }
ms_pointer choose(void) { return times; }
int run(const struct table *t) { return t->add(5, t->n); }
int call(ms_pointer p, int a) { return p(a, 10); }
__attribute__((preserve_most)) int kept(int a, int b) { return a + b; }
//--- main.rs
mod bindings;
use bindings::*;
unsafe extern "win64" fn add(a: i32, b: i32) -> i32 {
    a + b
}
unsafe extern "win64" fn minus(a: i32, b: i32) -> i32 {
    b - a
}
fn main() {
    unsafe {
        ms(1, 2.5, 3, 4, 5, 6);
        let t = swap(two { a: 4, b: 3 });
        println!("ms record {} {}", t.a, t.b);
        println!("ms pointer {}", choose().unwrap()(6, 7));
        println!("ms table {}", run(&table { add: Some(add), n: 7 }));
        println!("given to rust {}", call(Some(minus), 3));
        println!("kept registers {}", kept(5, 6));
    }
}
