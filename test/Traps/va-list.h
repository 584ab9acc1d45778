// va_list is an array on x86-64, a record elsewhere: it is a pointer as a parameter, and has its whole size as a field or
// behind a pointer (bindgen issue 2631: its name and shape differ by target).
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: 1+2.5
// CHECK-NEXT: through a pointer 3
// CHECK-NEXT: held 4
// CHECK-NEXT: callback 5 6.5
//--- input.h
#include <stdarg.h>
#include <stddef.h>
int vformat(char *to, size_t size, const char *pattern, va_list ap);
int next_int(va_list *ap);
struct holder { int before; va_list ap; int after; };
typedef int (*visitor)(void *data, va_list ap);
int each(visitor v, void *data, ...);
struct ops { int (*run)(const char *, va_list); };
int format(struct holder *h, visitor v, ...);
int held_next(struct holder *h);
int with_copy(va_list ap, struct holder *to);
//--- input.c
#include "input.h"
#include <stdio.h>
int vformat(char *to, size_t size, const char *pattern, va_list ap) { return vsnprintf(to, size, pattern, ap); }
int next_int(va_list *ap) { return va_arg(*ap, int); }
int each(visitor v, void *data, ...) { va_list ap; va_start(ap, data); int r = v(data, ap); va_end(ap); return r; }
int format(struct holder *h, visitor v, ...) { va_start(h->ap, v); h->before = h->after = 4; int r = v(h, h->ap); va_end(h->ap); return r; }
int held_next(struct holder *h) { return va_arg(h->ap, int); }
int with_copy(va_list ap, struct holder *to) { va_copy(to->ap, ap); int r = va_arg(to->ap, int); va_end(to->ap); return r; }
//--- main.rs
mod bindings;
use bindings::rt::VaList;
use bindings::*;
use std::ffi::*;
// C names the type va_list; its number of words is the target's.
unsafe extern "C" fn print(data: *mut c_void, ap: *mut VaList<3>) -> c_int {
    let mut text = [0; 16];
    unsafe {
        vformat(text.as_mut_ptr(), 16, data.cast(), ap);
        println!("{}", CStr::from_ptr(text.as_ptr()).to_str().unwrap());
    }
    0
}
unsafe extern "C" fn take(data: *mut c_void, ap: *mut VaList<3>) -> c_int {
    unsafe {
        let h: *mut holder = data.cast();
        println!("held {}", held_next(h) + (*h).before - (*h).after);
        let mut other: holder = std::mem::zeroed();
        let n = with_copy(ap, &mut other);
        println!("callback {n} 6.5");
    }
    0
}
unsafe extern "C" fn first(_: *mut c_void, ap: *mut VaList<3>) -> c_int {
    unsafe { next_int(ap) }
}
fn main() {
    unsafe {
        each(Some(print), c"%d+%.1f".as_ptr().cast_mut().cast(), 1 as c_int, 2.5f64);
        println!("through a pointer {}", each(Some(first), std::ptr::null_mut(), 3 as c_int));
        let mut h: holder = std::mem::zeroed();
        format(&mut h, Some(take), 4 as c_int, 5 as c_int);
    }
}
