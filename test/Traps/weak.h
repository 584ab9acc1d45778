// A weak function or variable may be absent: as a plain extern item the program does not link, or jumps to null
// (bindgen issue 3402).
// RUN: %round-trip %s | FileCheck %s
// CHECK: present 3
// CHECK-NEXT: absent true true
// CHECK-NEXT: variable 4 true
//--- input.h
int present(int a) __attribute__((weak));
int absent(int a) __attribute__((weak));
extern int there __attribute__((weak));
int anchor(void); // A weak reference alone pulls no member out of an archive.
extern int gone __attribute__((weak));
//--- input.c
#include "input.h"
int present(int a) { return a + 1; }
int there = 4;
int anchor(void) { return 0; }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    unsafe {
        anchor();
        assert!(present_address().is_some());
        println!("present {}", present(2));
        println!("absent {} {}", absent_address().is_none(), absent_address().is_none());
        println!("variable {} {}", *there(), gone().is_null());
    }
}
