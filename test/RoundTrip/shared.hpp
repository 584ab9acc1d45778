// Objects that point at each other: several references at once, changes through each of them, copies of what they hold.
// RUN: %round-trip %s | FileCheck %s
// ARGS: -- -std=c++20
// ASAN
// CHECK: before root 0
// CHECK-NEXT: a at 1 2 under root
// CHECK-NEXT: renamed a is b
// CHECK-NEXT: at 3 4, was 1 2
// CHECK-NEXT: 2 nodes, 1 after
//--- cxx2rs.toml
shared = ["Tree"]
[pointers]
default = "nonnull"
"Tree::*.return" = "nonnull"
//--- input.hpp
#include <memory>
#include <string>
#include <vector>
struct Point { int x, y; };
class Node {
public:
  Node(const Node &) = delete;
  explicit Node(std::string name) : name_(std::move(name)) {}
  const std::string &name() const;
  const char *c_name() const { return name_.c_str(); }
  void rename(const std::string &name) { name_ = name; }
  const Point &at() const { return at_; }
  void move(const Point *to) { at_ = *to; }
  Node *parent() { return parent_; }
  const Node *parent() const { return parent_; }
  void adopt(Node *child);
private:
  std::string name_;
  Point at_{0, 0};
  Node *parent_ = nullptr;
};
class Tree {
public:
  Tree();
  Node *root();
  Node *add(const std::string &name);
  void remove(Node *n);
  int size() const { return static_cast<int>(nodes_.size()); }
private:
  std::vector<std::unique_ptr<Node>> nodes_;
};
//--- input.cpp
#include "input.hpp"
const std::string &Node::name() const { return name_; }
void Node::adopt(Node *child) { child->parent_ = this; }
Tree::Tree() { nodes_.push_back(std::make_unique<Node>("root")); }
Node *Tree::root() { return nodes_.front().get(); }
Node *Tree::add(const std::string &name) { nodes_.push_back(std::make_unique<Node>(name)); return nodes_.back().get(); }
void Tree::remove(Node *n) { std::erase_if(nodes_, [=](const auto &one) { return one.get() == n; }); }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    let tree = Tree::new();
    let root = tree.root();
    let (name, at) = (root.name(), root.at());
    println!("before {name} {}", at.x);
    let a = tree.add("a");
    root.adopt(a);
    a.r#move(&Point { x: 1, y: 2 });
    let was = a.at();
    println!("{} at {} {} under {}", a.name(), was.x, was.y, a.parent().unwrap().name());
    let (old, c_old) = (a.name(), a.c_name().unwrap());
    a.rename(&"b".repeat(40));
    a.rename("b");
    println!("renamed {old} is {}", a.name());
    assert_eq!(c_old.as_c_str(), c"a");
    a.r#move(&Point { x: 3, y: 4 });
    println!("at {} {}, was {} {}", a.at().x, a.at().y, was.x, was.y);
    let two = tree.size();
    tree.remove(a);
    println!("{two} nodes, {} after", tree.size());
}
//--- compile_fail/outlives.rs
// error: E0597
include!("../bindings.rs");
fn main() {
    let root = {
        let tree = Tree::new();
        tree.root()
    };
    root.name();
}
//--- compile_fail/no_mut.rs
// error: E0308
include!("../bindings.rs");
fn main() {
    let tree = Tree::new();
    let _: &mut Node = tree.root();
}
