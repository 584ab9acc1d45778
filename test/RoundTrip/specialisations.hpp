// An explicit specialisation is a class or function like any other, named by its arguments.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: 4 8 text
// CHECK-NEXT: 7 true 42
// CHECK-NEXT: 12 2.5
//--- input.hpp
#pragma once
#include <string>
namespace lib {
enum Mode { Fast, Safe };
template <class T, class U> struct Size { static int bytes() { return 0; } };
template <> struct Size<int, char> { static int bytes() { return 4; } };
template <> struct Size<double *, const Size<int, char>> { static int bytes() { return 8; } int held = 7; };
template <> struct Size<std::string, int> { std::string name() const { return "text"; } };
template <Mode M> struct Chosen;
template <> struct Chosen<Safe> { bool isSafe() const { return true; } };
template <class T> T read(const char *text);
template <> inline int read<int>(const char *text) { return text[0] == '4' ? 42 : 0; }
template <class T> T twice(T value) { return value; }
template <> inline int twice(int value) { return 2 * value; }
template <class To, class From> To cast(From from) { return static_cast<To>(from); }
template <> inline double cast<double>(int from) { return from + 0.5; }
}
//--- main.rs
mod bindings;
use bindings::lib::*;
fn main() {
    println!("{} {} {}", Size_int_char::bytes(), Size_f64_ptr_Size_int_char::bytes(), Size_str_int::new().name());
    println!("{} {} {}", Size_f64_ptr_Size_int_char::new().held, Chosen_1::new().isSafe(), read_int("4"));
    println!("{} {}", twice_int(6), cast_f64_int(2));
}
