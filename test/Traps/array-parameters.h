// Arrays as parameters are pointers, with the element's const; arrays of unknown length have elements all the same; those
// of variable length depend on other parameters.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: 6 6 10 7
// CHECK-NEXT: unknown length 1 3
//--- input.h
int sum3(int a[3]);
int sum(const int a[static 3]);
int variable(int n, int a[n]);
int last(int *const a[const 2]);
extern int open[];
extern const char *const words[];
typedef int three[3];
int typed(three t);
int pointer_to(three *t);
//--- input.c
#include "input.h"
int open[] = {1, 2, 3};
const char *const words[] = {"a", "b", 0};
int sum3(int a[3]) { return a[0] + a[1] + a[2]; }
int sum(const int a[static 3]) { return a[0] + a[1] + a[2]; }
int variable(int n, int a[n]) { int s = 0; for (int i = 0; i < n; ++i) s += a[i]; return s; }
int last(int *const a[const 2]) { return *a[1]; }
int typed(three t) { return t[2]; }
int pointer_to(three *t) { return (*t)[1]; }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    unsafe {
        let mut a = [1, 2, 3];
        let (mut x, mut y) = (6, 7);
        println!(
            "{} {} {} {}",
            sum3(a.as_mut_ptr()),
            sum(a.as_ptr()),
            variable(4, [1, 2, 3, 4].as_mut_ptr()),
            last([&raw mut x, &raw mut y].as_mut_ptr())
        );
        assert_eq!((typed(a.as_mut_ptr()), pointer_to(&mut a)), (3, 2));
        let numbers = (&raw const open).cast::<i32>();
        let texts = (&raw const words).cast::<*const std::ffi::c_char>();
        assert_eq!(*(*texts.add(1)), b'b' as _);
        println!("unknown length {} {}", *numbers, *numbers.add(2));
    }
}
