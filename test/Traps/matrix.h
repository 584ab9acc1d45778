// Clang's matrices are passed as nothing else is: taken for arrays, calls get garbage (bindgen issue 3435).
// RUN: %golden %s
// ARGS: -- -fenable-matrix
// NO-COMPILE: matrix_type is Clang's, behind a flag
//--- input.h
typedef int m23 __attribute__((matrix_type(2, 3)));
m23 scale(m23 m, int by);
void in_place(m23 *m);
struct holder { int n; m23 m; };
//--- report.txt
