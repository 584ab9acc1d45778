// `f() &&` takes the value, or its owner. What would point into the value is not bound.
// RUN: %round-trip %s | FileCheck %s
// CHECK: text text
// CHECK-NEXT: 3 4 5
// CHECK-NEXT: once 1
// CHECK-NEXT: dropped 0 0
// VALGRIND
//--- input.hpp
#pragma once
#include <string>
#include <stdexcept>
struct Plain { int x; int take() && { return x; } int peek() const && { return x + 1; } int peek() const & { return x + 2; } };
class Text { std::string s_;
public:
  explicit Text(const std::string &s) : s_(s) { ++alive(); }
  Text(const Text &o) : s_(o.s_) { ++alive(); }
  Text(Text &&o) : s_(std::move(o.s_)) { ++alive(); }
  ~Text() { --alive(); }
  const std::string &str() const & { return s_; }
  std::string str() && { return std::move(s_); }
  const char *lost() && { return s_.c_str(); }
  void fail() && { throw std::runtime_error("once"); }
  static int &alive() { static int n; return n; }
  static int living() { return alive(); }
};
struct Moved { int *p; explicit Moved(int v) : p(new int(v)) {} Moved(Moved &&o) noexcept : p(o.p) { o.p = nullptr; } ~Moved() { delete p; } int get() && { return *p; } };
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    let text = Text::new("text");
    println!("{} {}", text.str(), Text::into_str(text.clone()));
    println!("{} {} {}", Plain { x: 3 }.take(), Plain { x: 3 }.into_peek(), Plain { x: 3 }.peek());
    let thrown = rt::catch(|| Text::fail(Text::new("x"))).unwrap_err();
    println!("{} {}", thrown, Text::living());
    drop(text);
    println!("dropped {} {}", Text::living(), Moved::new(0).get());
}
//--- compile_fail/gone.rs
// error: E0382
include!("../bindings.rs");
fn main() {
    let moved = Moved::new(1);
    moved.get();
    moved.get();
}
