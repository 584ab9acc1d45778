// What C++ moves from is given up by Rust, and ended once.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// VALGRIND
// CHECK: 3 1
// CHECK-NEXT: 8 0
// CHECK-NEXT: 9 5
// CHECK-NEXT: [2, 2, 3] 7
// CHECK-NEXT: alive 0
//--- input.hpp
#pragma once
#include <string>
#include <utility>
inline int alive = 0;
inline int count() { return alive; }
class Pinned { // holds its own address
  int value_;
  Pinned *self_;
public:
  explicit Pinned(int v) : value_(v), self_(this) { ++alive; }
  Pinned(const Pinned &) = delete;
  Pinned(Pinned &&o) : value_(std::exchange(o.value_, 0)), self_(this) { ++alive; }
  Pinned &operator=(Pinned &&o) { value_ = std::exchange(o.value_, 0); return *this; }
  ~Pinned() { --alive; }
  int value() const { return self_ == this ? value_ : -1; }
};
inline int take(Pinned &&p) { Pinned mine(std::move(p)); return mine.value(); }
inline int eat(Pinned p) { return p.value(); }
inline int number(int &&n) { return ++n; }
inline int sum(int (&of)[3]) { of[0] = of[1]; return of[0] + of[1] + of[2]; }
inline int total(const int (&of)[2]) { return of[0] + of[1]; }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    let p = Pinned::new(3);
    println!("{} {}", p.value(), count());
    println!("{} {}", take(p) + eat(Pinned::new(5)), count());
    let mut a = Pinned::new(1);
    a.assign(Pinned::new(5));
    println!("{} {}", number(8), a.value());
    let mut of = [1, 2, 3];
    assert_eq!(sum(&mut of), 7);
    println!("{of:?} {}", total(&[3, 4]));
    drop(a);
    println!("alive {}", count());
}
