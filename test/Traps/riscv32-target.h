// 32-bit RISC-V has a long double of 16 bytes with that alignment (bindgen issue 3491), and pointers of four.
// RUN: rm -rf %t && split-file %s %t && cd %t
// RUN: %cxx2rs input.h -o bindings.rs --target riscv32-unknown-linux-gnu
// RUN: FileCheck %s < bindings.rs
// CHECK: size_of::<holder>() == 48 && ::core::mem::align_of::<holder>() == 16
// CHECK: offset_of!(holder, d) == 16
// CHECK: offset_of!(holder, p) == 32
// CHECK: pub unsafe fn half(x: rt::LongDouble)
//--- input.h
struct holder { char c; long double d; void *p; };
long double half(long double x);
