// Values with a destructor: every object that C++ or Rust makes is destroyed exactly once.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: made 1
// CHECK-NEXT: moved 1 5
// CHECK-NEXT: cloned 2 5
// CHECK-NEXT: given 1
// CHECK-NEXT: returned 2 8
// CHECK-NEXT: kept 9
// CHECK-NEXT: vec 4
// CHECK-NEXT: swapped 2 1
// CHECK-NEXT: thrown 0
// CHECK-NEXT: end 0
//--- input.hpp
#include <memory>
#include <utility>
class Counted {
public:
  explicit Counted(int v);
  Counted(const Counted &o);
  Counted(Counted &&o) noexcept : value(std::exchange(o.value, nullptr)) {}
  ~Counted();
  int get() const noexcept;
  static int alive() noexcept;
private:
  int *value;
};
class Holder {
public:
  explicit Holder(int v);
  int get() const noexcept;
  Counted inner;
private:
  std::unique_ptr<int> p;
};
int consume(Counted c);
Counted make(int v);
void fail(Counted c);
int consume_holder(Holder h);
//--- input.cpp
#include "input.hpp"
#include <stdexcept>
static int Alive;
Counted::Counted(int v) : value(new int(v)) { ++Alive; }
Counted::Counted(const Counted &o) : value(new int(*o.value)) { ++Alive; }
Counted::~Counted() { Alive -= value != nullptr; delete value; }
int Counted::get() const noexcept { return *value; }
int Counted::alive() noexcept { return Alive; }
Holder::Holder(int v) : inner(v), p(new int(v)) {}
int Holder::get() const noexcept { return *p; }
int consume(Counted c) { return c.get(); }
Counted make(int v) { return Counted(v); }
void fail(Counted) { throw std::runtime_error("no"); }
int consume_holder(Holder h) { return h.get(); }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    let a = Counted::new(5);
    println!("made {}", Counted::alive());
    let b = a;
    println!("moved {} {}", Counted::alive(), b.get());
    let c = b.clone();
    println!("cloned {} {}", Counted::alive(), c.get());
    assert_eq!(consume(c), 5);
    println!("given {}", Counted::alive());
    let d = make(8);
    println!("returned {} {}", Counted::alive(), d.get());
    let h = Holder::new(9);
    assert_eq!(h.inner().get(), 9);
    println!("kept {}", consume_holder(h));
    drop((b, d));
    assert_eq!(Counted::alive(), 0);
    let many: Vec<_> = (0..4).map(Counted::new).collect();
    println!("vec {}", Counted::alive());
    drop(many);
    let (mut x, mut y) = (Counted::new(1), Counted::new(2));
    std::mem::swap(&mut x, &mut y);
    println!("swapped {} {}", x.get(), y.get());
    drop((x, y));
    std::panic::set_hook(Box::new(|_| {}));
    assert!(std::panic::catch_unwind(|| fail(Counted::new(3))).is_err());
    println!("thrown {}", Counted::alive());
    println!("end {}", Counted::alive());
}
//--- compile_fail/moved.rs
// error: E0382
#[allow(dead_code)]
mod bindings { include!("../bindings.rs"); }
fn main() {
    let a = bindings::Counted::new(1);
    bindings::consume(a);
    println!("{}", a.get());
}
//--- compile_fail/send.rs
// error: E0277
#[allow(dead_code)]
mod bindings { include!("../bindings.rs"); }
fn main() {
    let a = bindings::Counted::new(1);
    std::thread::spawn(move || a.get());
}
