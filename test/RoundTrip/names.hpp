// Namespaces (inline, nested, unnamed, reopened), nested classes, keywords, clashing names, static members, macros of a bound name.
// RUN: %round-trip %s | FileCheck %s
// ARGS: -- -std=c++17
// CHECK: v1 1
// CHECK-NEXT: deep 2 3
// CHECK-NEXT: keywords 6 5 4
// CHECK-NEXT: nested 8
// CHECK-NEXT: statics 10 0.5 1 2 name
// CHECK-NEXT: prelude 3 4
// CHECK-NEXT: macro 12
// CHECK-NEXT: same name 1 2
// CHECK-NEXT: adl 5
//--- input.hpp
namespace outer {
inline namespace v1 {
struct A { int x; };
int f(A a) noexcept;
}
namespace inner {
struct A { int y; };
A g(outer::A a) noexcept;
}
}
namespace outer::inner { int h(A a) noexcept; }
namespace type { int match(int in, int self, int crate) noexcept; }
struct impl { int fn; int let() const noexcept; static int loop() noexcept; };
class Outer {
public:
  struct Inner { int a; struct Deep { int b; }; Deep deep; };
  static int sum(Inner i) noexcept;
};
class Counter {
public:
  static const int limit = 10;
  static constexpr double ratio = 0.5;
  static int count;
  static const char *const name;
  static int next() noexcept;
};
namespace n {
struct Option { int x; };
struct String { int x; };
Option swap(String s, int (*callback)(int)) noexcept;
int both(Option o, String s) noexcept;
}
int twice(int x);
#define twice(x) (3 * (x))
namespace a { struct Same { int x; }; int get(Same s) noexcept; }
namespace b { struct Same { int x; }; int get(Same s) noexcept; }
//--- input.cpp
#include "input.hpp"
int outer::f(A a) noexcept { return a.x; }
outer::inner::A outer::inner::g(outer::A a) noexcept { return {a.x + 1}; }
int outer::inner::h(A a) noexcept { return a.y + 1; }
int type::match(int in, int self, int crate) noexcept { return in + self + crate; }
int impl::let() const noexcept { return fn; }
int impl::loop() noexcept { return 4; }
int Outer::sum(Inner i) noexcept { return i.a + i.deep.b; }
int Counter::count = 1;
const char *const Counter::name = "name";
int Counter::next() noexcept { return ++count; }
n::Option n::swap(String s, int (*callback)(int)) noexcept { return {callback ? callback(s.x) : s.x}; }
int n::both(Option o, String s) noexcept { return o.x + s.x; }
#undef twice
int twice(int x) { return 2 * x; }
int a::get(Same s) noexcept { return s.x; }
int b::get(Same s) noexcept { return 2 * s.x; }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    let a = outer::A { x: 1 };
    println!("v1 {}", outer::f(a));
    let b = outer::inner::g(a);
    println!("deep {} {}", b.y, outer::inner::h(b));
    println!("keywords {} {} {}", r#type::r#match(1, 2, 3), r#impl { r#fn: 5 }.r#let(), r#impl::r#loop());
    let i = self::outer_::Inner { a: 3, deep: self::outer_::inner::Deep { b: 5 } };
    println!("nested {}", Outer::sum(i));
    let count = counter::count();
    let before = unsafe { *count };
    let name = unsafe { std::ffi::CStr::from_ptr(counter::name()) };
    println!("statics {} {} {} {} {}", counter::limit, counter::ratio, before, Counter::next(), name.to_str().unwrap());
    let o = unsafe { n::swap(n::String { x: 3 }, None) };
    println!("prelude {} {}", o.x, n::both(o, n::String { x: 1 }));
    println!("macro {}", twice(6));
    println!("same name {} {}", a::get(a::Same { x: 1 }), b::get(b::Same { x: 1 }));
    println!("adl {}", size_of::<outer::A>() + 1);
}
