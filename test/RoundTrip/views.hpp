// A view class lives as long as what it was made from: use after that does not compile.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: 11 hello world
// CHECK-NEXT: sub world
// CHECK-NEXT: outlives the view world
// CHECK-NEXT: static 0
// CHECK-NEXT: count 11
// CHECK-NEXT: holder 5
// CHECK-NEXT: text 5
// CHECK-NEXT: ref 8 8
//--- input.hpp
#include <string>
struct Item { int x; };
class Slice {
public:
  Slice() noexcept : data_(""), size_(0) {}
  Slice(const std::string &s) noexcept : data_(s.data()), size_(s.size()) {}
  unsigned long size() const noexcept { return size_; }
  Slice sub(unsigned long from) const noexcept;
  std::string text() const { return std::string(data_, size_); }
private:
  const char *data_;
  unsigned long size_;
};
unsigned long count(const Slice &s) noexcept;
class Holder {
public:
  Holder(Slice s) noexcept : s(s) {}
  Slice get() const noexcept { return s; }
private:
  Slice s;
};
class Ref {
public:
  Ref(Item &i) noexcept : r(i) {}
  const Item &get() const noexcept { return r; }
private:
  Item &r;
};
//--- input.cpp
#include "input.hpp"
Slice Slice::sub(unsigned long from) const noexcept {
  Slice s;
  s.data_ = data_ + from;
  s.size_ = size_ - from;
  return s;
}
unsigned long count(const Slice &s) noexcept { return s.size(); }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    let text = rt::StdString::new("hello world");
    let s = Slice::new_str(&text);
    println!("{} {}", s.size(), s.text());
    println!("sub {}", s.sub(6).text());
    // What a view gives out borrows from the viewed, not from the view.
    let end = {
        let inner = Slice::new_str(&text);
        inner.sub(6)
    };
    println!("outlives the view {}", end.text());
    println!("static {}", Slice::new().size());
    println!("count {}", count(&s));
    println!("holder {}", Holder::new(s.sub(6)).get().size());
    println!("text {}", Holder::from(end).get().text().len());
    let mut item = Item { x: 8 };
    let r = Ref::new(&mut item);
    println!("ref {} {}", r.get().x, r.get().x);
}
//--- compile_fail/outlives.rs
// error: E0597
#[allow(dead_code)]
mod bindings { include!("../bindings.rs"); }
fn main() {
    let view;
    {
        let text = bindings::rt::StdString::new("x");
        view = bindings::Slice::new_str(&text);
    }
    println!("{}", view.size());
}
//--- compile_fail/changed.rs
// error: E0502
#[allow(dead_code)]
mod bindings { include!("../bindings.rs"); }
fn main() {
    let mut text = bindings::rt::StdString::new("x");
    let view = bindings::Slice::new_str(&text);
    text.assign("a much longer text, so that it moves");
    println!("{}", view.size());
}
//--- compile_fail/given-out.rs
// error: E0597
#[allow(dead_code)]
mod bindings { include!("../bindings.rs"); }
fn main() {
    let end;
    {
        let text = bindings::rt::StdString::new("xy");
        end = bindings::Slice::new_str(&text).sub(1);
    }
    println!("{}", end.size());
}
//--- compile_fail/held.rs
// error: E0597
#[allow(dead_code)]
mod bindings { include!("../bindings.rs"); }
fn main() {
    let holder;
    {
        let text = bindings::rt::StdString::new("xy");
        holder = bindings::Holder::new(bindings::Slice::new_str(&text));
    }
    println!("{}", holder.get().size());
}
//--- compile_fail/borrowed.rs
// error: E0503
#[allow(dead_code)]
mod bindings { include!("../bindings.rs"); }
fn main() {
    let mut item = bindings::Item { x: 1 };
    let r = bindings::Ref::new(&mut item);
    println!("{} {}", item.x + 0, r.get().x);
}
