// Classes that the rules let Rust move keep working wherever their bytes are; every move is checked from C++.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: unique 5
// CHECK-NEXT: hand-written 6
// CHECK-NEXT: nested 8
// CHECK-NEXT: vec 0 1 2 3 4 5 6 7
// CHECK-NEXT: alive 0
//--- input.hpp
#include <memory>
#include <utility>
class Unique {
public:
  explicit Unique(int v);
  int get() const noexcept;
private:
  std::unique_ptr<int> p;
};
class Handle {
public:
  explicit Handle(int v);
  Handle(Handle &&o) noexcept : p(o.p) { o.p = nullptr; }
  Handle &operator=(Handle &&) = delete;
  ~Handle();
  int get() const noexcept;
  static int alive() noexcept;
private:
  int *p;
};
class Nested {
public:
  explicit Nested(int v) : h(v), u(v) {}
  int get() const noexcept { return (h.get() + u.get()) / 2; }
private:
  Handle h;
  Unique u;
};
//--- input.cpp
#include "input.hpp"
static int Alive;
Unique::Unique(int v) : p(new int(v)) {}
int Unique::get() const noexcept { return *p; }
Handle::Handle(int v) : p(new int(v)) { ++Alive; }
Handle::~Handle() { Alive -= p != nullptr; delete p; }
int Handle::get() const noexcept { return *p; }
int Handle::alive() noexcept { return Alive; }
//--- main.rs
mod bindings;
use bindings::*;
fn moved<T>(value: T) -> T {
    *Box::new([value].into_iter().next().unwrap())
}
fn main() {
    println!("unique {}", moved(Unique::new(5)).get());
    println!("hand-written {}", moved(Handle::new(6)).get());
    println!("nested {}", moved(Nested::new(8)).get());
    let mut many: Vec<Nested> = (0..8).map(Nested::new).collect();
    many.reserve(1000);
    many.sort_by_key(|n| n.get());
    let text: Vec<String> = many.iter().map(|n| n.get().to_string()).collect();
    println!("vec {}", text.join(" "));
    drop(many);
    println!("alive {}", Handle::alive());
}
