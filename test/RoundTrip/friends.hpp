// Friends that only a class declares are found by their arguments; what the namespace declares, too, is bound once.
// RUN: %round-trip %s | FileCheck %s
// CHECK: 2 1 false true
// CHECK-NEXT: 3 1
// ASAN
//--- input.hpp
#pragma once
namespace n {
class Coin { int v_;
public:
  explicit Coin(int v) : v_(v) {}
  int v() const { return v_; }
  friend bool operator==(const Coin &a, const Coin &b) noexcept;
  friend void swap(Coin &a, Coin &b) noexcept;
  friend int sum(const Coin &a, const Coin &b);
  friend int hidden(int); ///< nothing leads there
  friend void helper(Coin &a); ///< of the implementation: the library does not even have it
  friend class Other;
};
int sum(const Coin &a, const Coin &b);
class Other {
  friend int sum(const Coin &a, const Coin &b);
  friend int hidden(int);
};
}
//--- input.cpp
#include "input.hpp"
namespace n {
bool operator==(const Coin &a, const Coin &b) noexcept { return a.v_ == b.v_; }
void swap(Coin &a, Coin &b) noexcept { int v = a.v_; a.v_ = b.v_; b.v_ = v; }
int sum(const Coin &a, const Coin &b) { return a.v_ + b.v_; }
}
//--- main.rs
mod bindings;
use bindings::n::*;
fn main() {
    let (mut a, mut b) = (Coin::new(1), Coin::new(2));
    swap(&mut a, &mut b);
    println!("{} {} {} {}", a.v(), b.v(), a == b, a == a);
    println!("{} {}", sum(&a, &b), b.v());
}
//--- compile_fail/hidden.rs
// error: E0432
include!("../bindings.rs");
use n::hidden;
fn main() {}
