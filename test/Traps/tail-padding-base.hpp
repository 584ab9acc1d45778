// A member of the derived class lies in the tail padding of its base: the layout is C++'s, the base's members are there,
// and nobody can write a whole base over the derived class's member.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: sizes 16 16 24 16
// CHECK-NEXT: reused 1.5 2 3, 1.5 4 3
// CHECK-NEXT: through 6 6 7
// CHECK-NEXT: kept 1.5 2 3
// CHECK-NEXT: swapped 20 2 30 3
// CHECK-NEXT: none 4 8
//--- input.hpp
struct Plain { double d; int i; }; // C++98 POD: its padding stays its own
struct OfPlain : Plain { int more; };
class Base {
public:
  Base(double d, int i) noexcept : d(d), i(i) {}
  double real() const noexcept { return d; }
  int get() const noexcept { return i; }
  void set(int value) noexcept { i = value; }
private:
  double d;
  int i;
};
class Derived : public Base {
public:
  Derived(double d, int i, int more) noexcept : Base(d, i), more(more) {}
  int more;
};
class Longer : public Derived { // nothing of its own: the rest of its base is not free
public:
  using Derived::Derived;
};
class Same : public Base {
public:
  Same(double d, int i) noexcept : Base(d, i) {}
};
int get(const Base &b) noexcept;
void set(Base &b, int value) noexcept;
//--- input.cpp
#include "input.hpp"
int get(const Base &b) noexcept { return b.get(); }
void set(Base &b, int value) noexcept { b.set(value); }
//--- main.rs
mod bindings;
use bindings::*;
use std::mem::{size_of, swap};
fn main() {
    println!("sizes {} {} {} {}", size_of::<Base>(), size_of::<Derived>(), size_of::<OfPlain>(), size_of::<Longer>());
    let mut d = Derived::new(1.5, 2, 3);
    let before = (d.real(), d.get(), d.more);
    d.set(4); // a copy of the base's method: there is no `&mut Base` here
    println!("reused {} {} {}, {} {} {}", before.0, before.1, before.2, d.real(), d.get(), d.more);
    let mut l = Longer::new(1.5, 2, 7);
    l.set(6);
    println!("through {} {} {}", l.get(), get(&l), l.more);
    let mut other = OfPlain::new();
    (other.i, other.more) = (20, 30);
    let mut one = OfPlain::new();
    (one.i, one.more) = (2, 3);
    let mut fresh = Derived::new(1.5, 2, 3);
    let mut base = Base::new(9.0, 9);
    swap(&mut base, &mut Base::new(8.0, 8));
    fresh.more = 3;
    println!("kept {} {} {}", fresh.real(), get(&fresh), fresh.more);
    // Here it is the whole base, and nothing else.
    swap::<Plain>(&mut one, &mut other);
    println!("swapped {} {} {} {}", one.i, other.i, other.more, one.more);
    let mut same = Same::new(1.5, 2);
    set(&mut same, 4);
    let four = same.get();
    swap::<Base>(&mut same, &mut base);
    println!("none {four} {}", same.get());
}
//--- compile_fail/swap.rs
// error: E0596
#[allow(dead_code)]
mod bindings { include!("../bindings.rs"); }
use bindings::*;
fn main() {
    let (mut a, mut b) = (Derived::new(1.0, 2, 3), Base::new(4.0, 5));
    std::mem::swap::<Base>(&mut *a, &mut b);
}
//--- compile_fail/as-base-mut.rs
// error: E0599
#[allow(dead_code)]
mod bindings { include!("../bindings.rs"); }
use bindings::*;
fn main() {
    let mut a = Derived::new(1.0, 2, 3);
    let _ = a.as_base_mut::<Base>();
}
//--- compile_fail/pass.rs
// error: E0596
#[allow(dead_code)]
mod bindings { include!("../bindings.rs"); }
use bindings::*;
fn main() {
    set(&mut Derived::new(1.0, 2, 3), 1);
}
