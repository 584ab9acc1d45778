// Wrappers of static functions printed by hand lose const, double it, or drop it from inner pointers (bindgen issues 2973,
// 3251); volatile and restrict too.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: 3 1 7 9 x 2 4
//--- input.h
struct s { int n; };
static inline int length(const char *const text) { int n = 0; while (text[n]) ++n; return n; }
static inline const int *first(const int *const *rows, const int n) { return rows[n]; }
static inline int const_value(const struct s s) { return s.n; }
static inline int changed(volatile int *p, int *restrict q) { *p += 1; *q += 1; return *p + *q; }
static const char *const *names(void) { static const char *const n[] = {"x", 0}; return n; }
static inline const struct s *same(const struct s *s) { return s; }
static inline int twice(register int n) { return n * 2; }
//--- main.rs
mod bindings;
use bindings::*;
use std::ffi::*;
fn main() {
    unsafe {
        let row = [1, 2];
        let (mut p, mut q) = (3, 4);
        let name = *names();
        let sum = changed(&mut p, &mut q);
        let s = s { n: 2 };
        println!(
            "{} {} {} {sum} {} {} {}",
            length(c"abc".as_ptr()),
            *first([row.as_ptr()].as_ptr(), 0),
            const_value(bindings::s { n: 7 }),
            CStr::from_ptr(name).to_str().unwrap(),
            (*same(&s)).n,
            twice(2)
        );
    }
}
