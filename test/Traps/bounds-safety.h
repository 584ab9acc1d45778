// Pointers with bounds or counts attached are wider than Rust's, or carry a promise (bindgen issue 3472): the counted
// ones are plain pointers for the ABI and bind as such.
// RUN: %golden %s
//--- input.h
int sum(int n, const int *values);
struct counted { int n; int *values __attribute__((counted_by(n))); };
struct trailing { int n; int values[] __attribute__((counted_by(n))); };
//--- bindings.rs
