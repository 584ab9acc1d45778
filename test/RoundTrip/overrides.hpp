// An override that returns a derived class, one that is final, and members that only the class itself may use.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: self 2 2 1
// CHECK-NEXT: final 20 20
// CHECK-NEXT: copies 2 2
//--- input.hpp
#include <memory>
class Node {
public:
  Node() = default;
  Node(const Node &) = default;
  virtual ~Node();
  virtual Node &self() noexcept { return *this; }
  virtual const Node *twin() const noexcept { return this; }
  virtual int kind() const noexcept { return 1; }
  virtual int weight() const noexcept { return 10; }
protected:
  int guarded() const noexcept { return 0; }
  virtual void visit() {}
};
class Leaf : public Node {
public:
  Leaf() = default;
  Leaf &self() noexcept override { return *this; }
  const Leaf *twin() const noexcept override { return this; }
  int kind() const noexcept override { return 2; }
  int weight() const noexcept final;
  int leaves() const noexcept { return 2; }
};
int weigh(const Node &n) noexcept;
//--- input.cpp
#include "input.hpp"
Node::~Node() {}
int Leaf::weight() const noexcept { return 20; }
int weigh(const Node &n) noexcept { return n.weight(); }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    let mut leaf = Leaf::new();
    let leaves = leaf.self_().leaves();
    println!("self {leaves} {} {}", leaf.as_base_mut::<Node>().self_().kind(), Node::new().kind());
    println!("final {} {}", leaf.weight(), weigh(&leaf));
    println!("copies {} {}", leaf.twin().unwrap().leaves(), leaf.as_base::<Node>().twin().unwrap().kind());
}
//--- compile_fail/protected.rs
// error: E0599
#[allow(dead_code)]
mod bindings { include!("../bindings.rs"); }
fn main() {
    let _ = bindings::Leaf::new().guarded();
}
