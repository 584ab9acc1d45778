// Lifetimes of views through functions, assignment and inheritance: each misuse is refused by the compiler.
// RUN: %round-trip %s | FileCheck %s
// ARGS: -- -std=c++17
// ASAN
// CHECK: first hello
// CHECK-NEXT: either world
// CHECK-NEXT: trimmed x
// CHECK-NEXT: copied hello world
// CHECK-NEXT: view text
// CHECK-NEXT: child 3
// CHECK-NEXT: global global
//--- input.hpp
#include <string>
#include <string_view>
struct Item { int x; };
class Slice {
public:
  Slice(std::string_view v) noexcept : data_(v.data()), size_(v.size()) {}
  Slice sub(unsigned long from, unsigned long n) const noexcept;
  Slice &trim() noexcept;
  void assign(const Slice &o) noexcept { data_ = o.data_; size_ = o.size_; }
  std::string text() const { return std::string(data_, size_); }
  static Slice global() noexcept;
private:
  const char *data_;
  unsigned long size_;
};
Slice first_word(const Slice &s) noexcept;
Slice either(const Slice &a, Slice b, bool first) noexcept;
void copy_to(Slice &out, const Slice &in) noexcept;
class Parent {
public:
  Parent(Item &i) noexcept : p(&i) {}
  int value() const noexcept;
private:
  Item *p;
};
class Child : public Parent {
public:
  Child(Item &i) noexcept : Parent(i) {}
};
//--- input.cpp
#include "input.hpp"
Slice Slice::sub(unsigned long from, unsigned long n) const noexcept { return std::string_view(data_ + from, n); }
Slice &Slice::trim() noexcept {
  while (size_ && *data_ == ' ')
    ++data_, --size_;
  return *this;
}
Slice Slice::global() noexcept { return std::string_view("global"); }
Slice first_word(const Slice &s) noexcept { return s.sub(0, 5); }
Slice either(const Slice &a, Slice b, bool first) noexcept { return first ? a : b; }
void copy_to(Slice &out, const Slice &in) noexcept { out = in; }
int Parent::value() const noexcept { return p->x; }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    let text = String::from("hello world");
    let first = {
        let inner = Slice::new(&text);
        first_word(&inner)
    };
    println!("first {}", first.text());
    println!("either {}", either(&first, Slice::new("world"), false).text());
    let mut spaced = Slice::new("  x");
    println!("trimmed {}", spaced.trim().text());
    copy_to(&mut spaced, &Slice::new(&text));
    println!("copied {}", spaced.text());
    spaced.assign(&Slice::new("text"));
    println!("view {}", spaced.text());
    println!("child {}", Child::new(&mut Item { x: 3 }).value());
    println!("global {}", unsafe { Slice::global() }.text());
}
//--- compile_fail/result.rs
// error: E0597
#[allow(dead_code)]
mod bindings { include!("../bindings.rs"); }
fn main() {
    let first;
    {
        let text = String::from("hello world");
        first = bindings::first_word(&bindings::Slice::new(&text));
    }
    println!("{}", first.text());
}
//--- compile_fail/assigned.rs
// error: E0597
#[allow(dead_code)]
mod bindings { include!("../bindings.rs"); }
fn main() {
    let mut s = bindings::Slice::new("static");
    {
        let text = String::from("short");
        s.assign(&bindings::Slice::new(&text));
    }
    println!("{}", s.text());
}
//--- compile_fail/through-mut.rs
// error: E0597
#[allow(dead_code)]
mod bindings { include!("../bindings.rs"); }
fn main() {
    let mut s = bindings::Slice::new("static");
    {
        let text = String::from("short");
        *s.trim() = bindings::Slice::new(&text);
    }
    println!("{}", s.text());
}
//--- compile_fail/copied.rs
// error: E0597
#[allow(dead_code)]
mod bindings { include!("../bindings.rs"); }
fn main() {
    let mut s = bindings::Slice::new("static");
    {
        let text = String::from("short");
        bindings::copy_to(&mut s, &bindings::Slice::new(&text));
    }
    println!("{}", s.text());
}
//--- compile_fail/inherited.rs
// error: E0597
#[allow(dead_code)]
mod bindings { include!("../bindings.rs"); }
fn main() {
    let c;
    {
        let mut item = bindings::Item { x: 1 };
        c = bindings::Child::new(&mut item);
    }
    println!("{}", c.value());
}
//--- compile_fail/temporary.rs
// error: E0716
#[allow(dead_code)]
mod bindings { include!("../bindings.rs"); }
fn main() {
    let s = bindings::Slice::new(&String::from("gone"));
    println!("{}", s.text());
}
