// A weak constant with a value in the header is only a default: another file may define it otherwise, so its value is not
// known when the bindings are made.
// RUN: %round-trip %s | FileCheck %s
// CHECK: 4
//--- input.h
const int overridable __attribute__((weak)) = 3;
int anchor(void);
//--- input.c
extern const int overridable;
const int overridable = 4;
int anchor(void);
int anchor(void) { return overridable; }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    unsafe {
        assert_eq!(anchor(), 4);
        println!("{}", *overridable());
    }
}
