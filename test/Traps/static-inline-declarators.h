// Parameters that need C's declarator syntax: pointers to arrays (bindgen issue 3403), functions, arrays of pointers, and
// results that are such.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: 6 21 5 30 9 2 10
//--- input.h
static inline int sum(const int (*row)[3]) { return (*row)[0] + (*row)[1] + (*row)[2]; }
static inline int all(int rows[][3], int n) { int s = 0; for (int i = 0; i < n; ++i) s += sum((const int(*)[3])rows[i]); return s; }
static inline int call(int (*f)(int, int), int a) { return f(a, 1); }
static inline int sized(int n, int values[static n]) { return values[n - 1]; }
static inline int (*second(int (*rows)[2]))[2] { return rows + 1; }
static inline int (*choose(int (*f)(int), int (*g)(int), int which))(int) { return which ? g : f; }
static inline int indirect(int (*const *table)(int, int), int *(*pick[2])(int *), int *p) { return table[0](*pick[0](p), 1); }
//--- main.rs
mod bindings;
use bindings::*;
unsafe extern "C" fn add(a: i32, b: i32) -> i32 {
    a + b
}
unsafe extern "C" fn negate(a: i32) -> i32 {
    -a
}
unsafe extern "C" fn triple(a: i32) -> i32 {
    3 * a
}
unsafe extern "C" fn same(p: *mut i32) -> *mut i32 {
    p
}
fn main() {
    unsafe {
        let mut rows = [[1, 2, 3], [4, 5, 6]];
        let mut pairs = [[1, 2], [9, 8]];
        let mut nine = 9;
        println!(
            "{} {} {} {} {} {} {}",
            sum(&rows[0]),
            all(rows.as_mut_ptr(), 2),
            call(Some(add), 4),
            sized(3, [10, 20, 30].as_mut_ptr()),
            (*second(pairs.as_mut_ptr()))[0],
            choose(Some(negate), Some(triple), 0).unwrap()(-2),
            indirect([Some(add as _)].as_ptr(), [Some(same as _), None].as_mut_ptr(), &mut nine)
        );
    }
}
