// AArch64: long double is IEEE quad, va_list a record of 32 bytes, wchar_t and char unsigned; what was true of x86-64 is not.
// RUN: rm -rf %t && split-file %s %t && cd %t
// RUN: %cxx2rs input.h -o bindings.rs --target aarch64-unknown-linux-gnu
// RUN: FileCheck %s < bindings.rs
// CHECK: size_of::<holder>() == 64
// CHECK: pub fn wide(c: c_uint) -> c_uint;
// CHECK: pub unsafe fn half(x: rt::LongDouble)
// CHECK: pub fn format({{.*}}, ap: *mut rt::VaList<4>)
//--- input.h
struct holder { __builtin_va_list ap; long double d; char c : 7; };
__WCHAR_TYPE__ wide(__WCHAR_TYPE__ c);
long double half(long double x);
int format(const char *text, __builtin_va_list ap);
