// What C++ writes behind a shared reference is seen by Rust: such members are cells, for the optimiser as well.
// RUN: %round-trip %s | FileCheck %s
// RUSTFLAGS: -Copt-level=3
// CHECK: 1 2 3
// CHECK-NEXT: copy 3 4
//--- input.hpp
class Counter {
public:
  Counter() noexcept;
  int next() const noexcept;
  int get() const noexcept;
  int shown = 0;
private:
  mutable int hits = 0;
};
//--- input.cpp
#include "input.hpp"
Counter::Counter() noexcept {}
int Counter::next() const noexcept { return ++hits; }
int Counter::get() const noexcept { return hits; }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    let c = Counter::new();
    println!("{} {} {}", c.next(), c.next(), c.next());
    let before = c.clone();
    c.next();
    let after = c.clone();
    println!("copy {} {}", before.get(), after.get());
}
