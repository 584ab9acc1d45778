// A thread-local variable declared as a plain static links and then crashes or reads another place (bindgen issue 1187).
// RUN: %round-trip %s | FileCheck %s
// CXXFLAGS: -pthread
// CHECK: main 1 5
// CHECK-NEXT: thread 1 100
// CHECK-NEXT: main still 6 5
// CHECK-NEXT: record 3 hello
// CHECK-NEXT: array 30
// CHECK-NEXT: const 9
//--- input.h
#include <threads.h>
extern _Thread_local int counter;
int next(void);
extern __thread struct state { int n; char text[8]; } state;
void set_state(int n);
extern thread_local int table[3];
int table_sum(void);
extern _Thread_local const int fixed;
//--- input.c
#include "input.h"
#include <string.h>
_Thread_local int counter = 1;
__thread struct state state;
_Thread_local int table[3];
_Thread_local const int fixed = 9;
int next(void) { return counter++; }
void set_state(int n) { state.n = n; strcpy(state.text, "hello"); }
int table_sum(void) { return table[0] + table[1] + table[2]; }
//--- main.rs
mod bindings;
use bindings::*;
use std::ffi::CStr;
fn main() {
    unsafe {
        let first = next();
        *counter() = 5;
        println!("main {first} {}", next());
        std::thread::spawn(|| {
            let first = next();
            *counter() = 100;
            println!("thread {first} {}", *counter());
        })
        .join()
        .unwrap();
        println!("main still {} 5", *counter());
        set_state(3);
        println!("record {} {}", (*state()).n, CStr::from_ptr((*state()).text.as_ptr()).to_str().unwrap());
        *table() = [5, 10, 15];
        println!("array {}", table_sum());
        println!("const {}", *fixed());
    }
}
