// On Windows enums are signed, long has four bytes, wchar_t two, long double eight, bit-fields never straddle, and an
// unknown layout must not become a word (bindgen issues 1907, 1966, 3442).
// RUN: rm -rf %t && split-file %s %t && cd %t
// RUN: %cxx2rs input.h -o bindings.rs --target x86_64-pc-windows-msvc
// RUN: FileCheck %s < bindings.rs
// CHECK: pub struct colour(pub c_int);
// CHECK: size_of::<bits>() == 12
// CHECK: size_of::<holder>() == 16
// CHECK: offset_of!(holder, d) == 8
// CHECK: pub fn wide(c: c_ushort) -> c_ushort;
// CHECK: pub fn half(x: f64) -> f64;
//--- input.h
enum colour { RED, GREEN };
struct bits { char a : 3; int b : 5; short c : 9; };
struct holder { long l; __WCHAR_TYPE__ w; long double d; };
__WCHAR_TYPE__ wide(__WCHAR_TYPE__ c);
long double half(long double x);
