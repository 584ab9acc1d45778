// regparm changes where 32-bit x86 passes arguments and Rust has no such ABI: calls go through C (bindgen issue 3417).
// RUN: rm -rf %t && split-file %s %t && cd %t
// RUN: %cxx2rs input.h -o bindings.rs --crate-name x --target i686-unknown-linux-gnu
// RUN: FileCheck %s --check-prefix=RUST < bindings.rs
// RUN: FileCheck %s --check-prefix=GLUE < bindings.c
// RUST: link_name = "cxx2rs_x_three"
// RUST-NEXT: pub fn three(
// RUST: link_name = "cxx2rs_x_one"
// RUST-NEXT: pub fn one(
// RUST: extern "{{.*}}fastcall"
// RUST: pub fn fast(
// RUST: extern "{{.*}}stdcall"
// RUST: pub fn std(
// RUST: extern "{{.*}}thiscall"
// RUST: pub fn this_(
// GLUE: int cxx2rs_x_three(int cxx2rs_a0, int cxx2rs_a1, int cxx2rs_a2) { return three(cxx2rs_a0, cxx2rs_a1, cxx2rs_a2); }
// GLUE: int cxx2rs_x_one(int cxx2rs_a0) { return one(cxx2rs_a0); }
// GLUE-NOT: fast(
//--- input.h
__attribute__((regparm(3))) int three(int a, int b, int c);
__attribute__((regparm(1))) int one(int a);
__attribute__((fastcall)) int fast(int a, int b);
__attribute__((stdcall)) int std(int a);
__attribute__((thiscall)) int this_(int a);
