// Bases without members take no room, one beside another, and may share the first byte with a member: their methods are
// those of the class, and there is no `&mut` to a byte that is not theirs.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: sizes 4 4 8 16
// CHECK-NEXT: methods 1 2 7
// CHECK-NEXT: passed 7 1 2
// CHECK-NEXT: shown 3
//--- input.hpp
struct One { int one() const noexcept { return 1; } void touch() noexcept {} };
struct Two { int two() const noexcept { return 2; } };
struct Both : One, Two { int value = 7; int get() const noexcept { return value; } };
struct Again : One { One first; int value = 7; }; // two objects of one class have two addresses
class Shown : public One {
public:
  Shown();
  virtual ~Shown();
  int shown = 3;
};
int one(const One &o) noexcept;
int two(const Two &t) noexcept;
inline int size_of_both() noexcept { return sizeof(Both); }
inline int size_of_again() noexcept { return sizeof(Again); }
inline int size_of_shown() noexcept { return sizeof(Shown); }
//--- input.cpp
#include "input.hpp"
Shown::Shown() {}
Shown::~Shown() {}
int one(const One &o) noexcept { return o.one(); }
int two(const Two &t) noexcept { return t.two(); }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    println!("sizes {} {} {} {}", size_of_both(), std::mem::size_of::<Both>(), size_of_again(), size_of_shown());
    let mut both = Both::new();
    both.touch();
    println!("methods {} {} {}", both.one(), both.two(), both.get());
    println!("passed {} {} {}", both.value, one(both.as_base()), two(both.as_base()));
    let mut shown = Shown::new();
    shown.touch();
    println!("shown {}", shown.shown() * shown.one());
}
//--- compile_fail/mut.rs
// error: E0599
#[allow(dead_code)]
mod bindings { include!("../bindings.rs"); }
fn main() {
    let _ = bindings::Both::new().as_base_mut::<bindings::One>();
}
