// A parameter that is an array of variable-length arrays is a pointer for the ABI.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: 21 21
//--- input.h
int matrix(int rows, int columns, const int m[rows][columns]);
static inline int twice(int n, int m[n][n]) { return m[0][0] + m[n - 1][n - 1]; }
//--- input.c
#include "input.h"
int matrix(int rows, int columns, const int m[rows][columns]) { int s = 0; for (int i = 0; i < rows; ++i) for (int k = 0; k < columns; ++k) s += m[i][k]; return s; }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    unsafe {
        let m = [[1, 2, 3], [4, 5, 6]];
        println!("{} {}", matrix(2, 3, m.as_ptr().cast()), twice(2, [10, 0, 0, 11].as_mut_ptr()));
    }
}
