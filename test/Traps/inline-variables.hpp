// A variable that the header defines and that may change is no constant; what cannot change is one.
// RUN: %round-trip %s | FileCheck %s
// ARGS: -- -std=c++17
// CXXFLAGS: -std=c++17
// CHECK: 5 7 0
//--- input.hpp
struct Limits {
  static constexpr int most = 5;
  static const int least = 7;
  static int current;
};
inline int current() { return Limits::current; }
inline void grow() { ++Limits::current; }
inline int changing = 1;
//--- input.cpp
#include "input.hpp"
int Limits::current = 0;
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    println!("{} {} {}", limits::most, limits::least, current());
    grow();
    assert_eq!(current(), 1);
}
