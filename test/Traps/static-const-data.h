// Constant data in a header has no symbol: an extern static for it does not link (bindgen issues 1266, 1888, 2618, 2640).
// RUN: %round-trip %s | FileCheck %s
// CHECK: 42 18446744073709551615 1.5 -1
// CHECK-NEXT: [1, 2, 3] 3 4 5.5
// CHECK-NEXT: one two null
// CHECK-NEXT: text name
// CHECK-NEXT: GREEN 2 7 9
// CHECK-NEXT: -3 2 1
// CHECK-NEXT: callback 6
// CHECK-NEXT: counter 1 2
//--- input.h
static const int answer = 42;
static const unsigned long long all = (unsigned long long)-1;
static const double ratio = 1.5;
static const signed char minus = -1;
static const int table[] = {1, 2, 3};
static const struct point { int x, y; double z; } corner = {3, 4, 5.5};
static const char *const names[] = {"one", "two", 0};
static const char text[] = "text";
static const char *const title = "name";
enum colour { RED, GREEN };
static const enum colour favourite = GREEN;
static const struct nested { struct point p[2]; union { int i; float f; } u; int last[2]; } nested = {{{1, 2, 0}}, {7}, {8, 9}};
static const struct bits { int a : 3; unsigned b : 7; _Bool c : 1; } bits = {-3, 2, 1};
int twice(int x);
static int (*const callback)(int) = twice;
static int counter = 1;
//--- input.c
int twice(int x) { return 2 * x; }
//--- main.rs
mod bindings;
use bindings::*;
use std::ffi::*;
unsafe fn str(p: *const c_char) -> &'static str {
    if p.is_null() { "null" } else { unsafe { CStr::from_ptr(p) }.to_str().unwrap() }
}
fn main() {
    unsafe {
        println!("{answer} {all} {ratio} {minus}");
        println!("{table:?} {} {} {}", corner.x, corner.y, corner.z);
        println!("{} {} {}", str(names[0]), str(names[1]), str(names[2]));
        println!("{} {}", text.to_str().unwrap(), title.to_str().unwrap());
        println!("{favourite:?} {} {} {}", (*nested()).p[0].y, (*nested()).u.i, (*nested()).last[1]);
        println!("{} {} {}", (*bits()).a(), (*bits()).b(), (*bits()).c() as i32);
        println!("callback {}", (*callback()).unwrap()(3));
        let was = *counter();
        *counter() += 1;
        println!("counter {was} {}", *counter());
    }
}
