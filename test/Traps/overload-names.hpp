// Overloads are named by their parameters, not by numbers, which shift and collide with what C++ itself calls `f1`.
// RUN: %round-trip %s | FileCheck %s
// CHECK: f 1, f(double) 2, f1 3, f2 4
// CHECK-NEXT: int 5 wide 6
//--- input.hpp
#include <cstdint>
int f(int a) noexcept;
int f(double a) noexcept;
int f1(int a) noexcept;
int f2(double a) noexcept;
class Finder {
public:
  int find(const std::uint32_t *a) noexcept { return a ? 5 : -5; }
  int find(const wchar_t *a) noexcept { return a ? 6 : -6; }
};
//--- input.cpp
#include "input.hpp"
int f(int) noexcept { return 1; }
int f(double) noexcept { return 2; }
int f1(int) noexcept { return 3; }
int f2(double) noexcept { return 4; }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    println!("f {}, f(double) {}, f1 {}, f2 {}", f(1), f_f64(1.0), f1(1), f2(1.0));
    let mut finder = Finder::new();
    unsafe { println!("int {} wide {}", finder.find(&1), finder.find_wchar_ptr(&1)) };
}
