// A class that keeps its own address: built in a temporary and moved by its bytes it would point elsewhere. It is built in
// place on C++'s heap, copied by its own constructor, returned by value in place, and never moved by Rust.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: true true true
// CHECK-NEXT: pinned 7 true
// CHECK-NEXT: alive 0
//--- input.hpp
class Node {
public:
  explicit Node(int v);
  Node(const Node &o);
  ~Node();
  bool intact() const noexcept;
  static int alive() noexcept;
private:
  const Node *self;
  int value;
};
Node make(int v);
class Pinned {
public:
  Pinned(const Pinned &) = delete;
  bool intact() const noexcept;
  int value;
private:
  explicit Pinned(int v);
  const Pinned *self;
  friend Pinned pinned(int v);
};
Pinned pinned(int v);
//--- input.cpp
#include "input.hpp"
static int Alive;
Node::Node(int v) : self(this), value(v) { ++Alive; }
Node::Node(const Node &o) : self(this), value(o.value) { ++Alive; }
Node::~Node() { --Alive; }
bool Node::intact() const noexcept { return self == this; }
int Node::alive() noexcept { return Alive; }
Node make(int v) { return Node(v); }
Pinned::Pinned(int v) : value(v), self(this) {}
bool Pinned::intact() const noexcept { return self == this; }
Pinned pinned(int v) { return Pinned(v); }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    let many: Vec<_> = [Node::new(1), make(2)].into_iter().collect();
    let copy = many[0].clone();
    println!("{} {} {}", many[0].intact(), many[1].intact(), copy.intact());
    let fixed = Box::new(pinned(7));
    println!("pinned {} {}", fixed.value(), fixed.intact());
    drop((many, copy));
    println!("alive {}", Node::alive());
}
