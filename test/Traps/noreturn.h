// `_Noreturn`, the attribute, C23's spelling and `noreturn` in a pointer's type: known to the type checker as `!`.
// RUN: %round-trip %s | FileCheck %s
// CHECK: never null
// CHECK-NEXT: left by 3
//--- input.h
_Noreturn void leave(int code);
void __attribute__((noreturn)) leave_too(int code);
__attribute__((__noreturn__)) int with_result(int code);
static inline _Noreturn void leave_inline(int code) { leave(code); }
typedef void (*handler)(int) __attribute__((noreturn));
void set(handler h);
void on_exit_print(void);
//--- input.c
#include "input.h"
#include <stdio.h>
#include <stdlib.h>
void leave(int code) { exit(code); }
void leave_too(int code) { exit(code); }
int with_result(int code) { exit(code); }
static void print(void) { printf("left by 3\n"); }
void on_exit_print(void) { atexit(print); }
void set(handler h) { printf("%s null\n", h ? "never" : "always"); fflush(stdout); }
//--- main.rs
mod bindings;
use bindings::*;
unsafe extern "C" fn end(_: i32) -> ! {
    std::process::exit(1)
}
fn number(n: Option<i32>) -> i32 {
    match n {
        Some(n) => n,
        None => unsafe { leave_too(1) },
    }
}
fn never(n: i32) -> ! {
    unsafe {
        match n {
            0 => leave(n),
            1 => with_result(n),
            _ => leave_inline(0),
        }
    }
}
fn main() {
    unsafe {
        on_exit_print();
        set(Some(std::mem::transmute::<unsafe extern "C" fn(i32) -> !, _>(end)));
    }
    never(number(Some(2)))
}
