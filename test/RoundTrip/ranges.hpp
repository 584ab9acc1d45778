// begin() and end() are iter(): slices of what pointers lead to, and iterators that ask C++.
// RUN: %round-trip %s | FileCheck %s
// CHECK: 6 [1, 2, 3] [2, 4, 6] 0
// CHECK-NEXT: a,b b,a
// CHECK-NEXT: ["one", "two", "three and more than sixteen bytes"] 3
// CHECK-NEXT: [1, 2, 3] end of luck
// CHECK-NEXT: 3:x 3
// VALGRIND
//--- input.hpp
#pragma once
#include <cstddef>
#include <forward_list>
#include <iterator>
#include <stdexcept>
#include <string>
class Numbers { int *at_; std::size_t n_;
public:
  explicit Numbers(std::size_t n) : at_(n ? new int[n] : nullptr), n_(n) { for (std::size_t i = 0; i != n; ++i) at_[i] = int(i) + 1; }
  Numbers(const Numbers &) = delete;
  ~Numbers() { delete[] at_; }
  int *begin() { return at_; }
  int *end() { return at_ + n_; }
  const int *begin() const { return at_; }
  const int *end() const { return at_ + n_; }
  const int *cbegin() const { return at_; }
  const int *cend() const { return at_ + n_; }
};
/// What Rust knows the size of lies in a slice, destructor or not.
class Name { char *s_;
public:
  explicit Name(char c) : s_(new char(c)) {}
  Name(Name &&o) noexcept : s_(o.s_) { o.s_ = nullptr; }
  ~Name() { delete s_; }
  char get() const { return *s_; }
};
class Names { Name a_{'a'}, b_{'b'}; Name all_[2] = {Name('a'), Name('b')};
public:
  Names() {}
  Names(const Names &) = delete;
  const Name *begin() const { return all_; }
  const Name *end() const { return all_ + 2; }
};
/// A list with iterators of forward category: its items are references.
class Words {
  struct Node { std::string s; Node *next; };
  Node *first_ = nullptr;
public:
  Words() {}
  Words(const Words &) = delete;
  ~Words() { while (Node *n = first_) { first_ = n->next; delete n; } }
  void push(const std::string &s) { first_ = new Node{s, first_}; }
  class const_iterator {
    const Node *at_;
    friend class Words;
    explicit const_iterator(const Node *at) : at_(at) {}
  public:
    typedef std::forward_iterator_tag iterator_category;
    const_iterator(const const_iterator &o) : at_(o.at_) {}
    const std::string &operator*() const { return at_->s; }
    const_iterator &operator++() { at_ = at_->next; return *this; }
    bool operator!=(const const_iterator &o) const { return at_ != o.at_; }
  };
  const_iterator begin() const { return const_iterator(first_); }
  const_iterator end() const { return const_iterator(nullptr); }
};
/// Each step overwrites the item: it is copied. One that throws is a panic.
struct Item { std::string s; };
class Counter { int n_;
public:
  explicit Counter(int n) : n_(n) {}
  struct It { int i; int operator*() const { return i; } It &operator++() { if (++i == 4) throw std::runtime_error("end of luck"); return *this; } };
  It begin() const { return {1}; }
  It end() const { return {n_ + 1}; }
};
inline bool operator==(const Counter::It &a, const Counter::It &b) { return a.i == b.i; }
class Reader { int n_;
public:
  explicit Reader(int n) : n_(n) {}
  class Cursor { int n_; Item item_;
  public:
    explicit Cursor(int n) : n_(n) { item_.s = std::to_string(n) + ":x"; }
    const Item &operator*() { return item_; }
    Cursor &operator++() { --n_; item_.s = "gone"; return *this; }
    friend bool operator==(const Cursor &a, const Cursor &b) { return a.n_ == b.n_; }
    std::string text() const { return item_.s; }
  };
  Cursor begin() const { return Cursor(n_); }
  Cursor end() const { return Cursor(0); }
};
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    let mut n = Numbers::new(3);
    let sum: i32 = n.iter().sum();
    let before = n.iter().as_slice().to_vec();
    for x in &mut *n { *x *= 2; }
    println!("{sum} {before:?} {:?} {}", n.iter().as_slice(), Numbers::new(0).iter().len());
    let names = Names::new();
    let text = |names: Vec<&Name>| names.iter().map(|n| (n.get() as u8 as char).to_string()).collect::<Vec<_>>().join(",");
    println!("{} {}", text(names.iter().collect()), text(names.iter().rev().collect()));
    let mut words = Words::new();
    for word in ["three and more than sixteen bytes", "two", "one"] { words.push(word); }
    println!("{:?} {}", words.iter().collect::<Vec<_>>(), words.iter().count());
    let all: Vec<_> = Counter::new(2).iter().chain([3]).collect();
    let thrown = rt::catch(|| for _ in &Counter::new(5) {}).unwrap_err();
    println!("{all:?} {thrown}");
    let items: Vec<_> = Reader::new(3).iter().collect();
    println!("{} {}", items[0].s(), items.len());
}
//--- compile_fail/changed.rs
// error: E0502
include!("../bindings.rs");
fn main() {
    let mut words = Words::new();
    for word in words.iter() {
        words.push(word);
    }
}
