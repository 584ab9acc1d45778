// Operators are Rust traits; what no trait fits has a name.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: Vec { x: 4.0, y: 6.0 } Vec { x: -4.0, y: -6.0 } Vec { x: 8.0, y: 12.0 }
// CHECK-NEXT: Vec { x: 5.0, y: 8.0 } false true Some(Less)
// CHECK-NEXT: true false true Some(Equal)
// CHECK-NEXT: 9 true
// CHECK-NEXT: abcd! true 98 8
// CHECK-NEXT: Xbcd+ Xbcd++
// CHECK-NEXT: true
// CHECK-NEXT: s {{\[}}true, true]
// CHECK-NEXT: 1;1;2;3;4;7;
// CHECK-NEXT: Read | Write | 0x40 Write | 0x40 true 2
// CHECK-NEXT: {{\[}}3.0, 3.0, 3.0, 3.0, 3.0, 3.0] [2.0, 2.0, 2.0, 2.0, 2.0, 2.0] true
// CHECK-NEXT: {{\[}}4.0, 4.0, 4.0, 4.0, 4.0, 4.0]
// CHECK-NEXT: 6 true
// VALGRIND
//--- input.hpp
#pragma once
#include <cstddef>
#include <string>
#include <utility>
namespace m {
enum class Access : unsigned { None = 0, Read = 1, Write = 2 };
constexpr Access operator|(Access a, Access b) noexcept { return Access(unsigned(a) | unsigned(b)); }
inline Access &operator|=(Access &a, Access b) noexcept { return a = a | b; }
struct Vec { double x, y;
  Vec operator-() const { return {-x, -y}; }
  Vec &operator+=(const Vec &o) { x += o.x; y += o.y; return *this; }
  double operator[](int i) const { return i ? y : x; }
  double &operator[](int i) { return i ? y : x; }
  explicit operator bool() const { return x != 0 || y != 0; }
};
/// The sum.
Vec operator+(const Vec &a, const Vec &b) noexcept;
inline Vec operator*(double f, Vec v) { return {f * v.x, f * v.y}; }
inline bool operator==(const Vec &a, const Vec &b) { return a.x == b.x && a.y == b.y; }
inline bool operator!=(Vec a, Vec b) { return !(a == b); }
inline bool operator<(const Vec &a, const Vec &b) noexcept { return a.x < b.x; }
class Text { std::string s_; int copies_ = 0;
public:
  Text(const char *s) : s_(s) {}
  Text(const Text &) = default;
  Text &operator=(const Text &o) { s_ = o.s_; ++copies_; return *this; }
  int copies() const { return copies_; }
  friend Text operator+(const Text &a, const Text &b) { return Text((a.s_ + b.s_).c_str()); }
  Text &operator+=(const std::string &more) { s_ += more; return *this; }
  bool operator==(const std::string &o) const { return s_ == o; }
  char &operator[](std::size_t i) { return s_[i]; }
  const char &operator[](std::size_t i) const { return s_[i]; }
  std::size_t size() const { return s_.size(); }
  const char *data() const { return s_.data(); }
  int operator()(int a, int b = 2) const { return a * b; }
  operator std::string() const { return s_; }
  Text &operator++() { s_ += "+"; return *this; }
  Text operator++(int) { Text old = *this; s_ += "+"; return old; }
};
struct Bytes { const char *text = "bytes";
  char operator[](int i) const noexcept { return text[i]; }
  int size() const noexcept { return 5; }
  const char *data() const noexcept { return text; }
};
class Out { std::string log_;
public:
  Out() = default; Out(const Out &) = delete;
  Out &operator<<(int i) { log_ += std::to_string(i) + ";"; return *this; }
  const std::string &log() const { return log_; }
};
inline Out &operator<<(Out &o, const Vec &v) { return o << int(v.x) << int(v.y); }
class Ptr { Vec *p_;
public:
  explicit Ptr(double x) : p_(new Vec{x, 0}) {}
  Ptr(Ptr &&o) noexcept : p_(o.p_) { o.p_ = nullptr; }
  Ptr &operator=(Ptr &&o) noexcept { std::swap(p_, o.p_); return *this; }
  ~Ptr() { delete p_; }
  Vec &operator*() const { return *p_; }
  Vec *operator->() const { return p_; }
};
/// Assignments that give a copy, not a reference: C++ wants room for it.
struct Big { double v[6];
  Big operator+=(const Big &o) noexcept;
  Big operator=(int all) noexcept;
};
struct Only { int v; bool operator<(const Only &o) const { return v < o.v; } };
}
//--- input.cpp
#include "input.hpp"
namespace m {
Big Big::operator+=(const Big &o) noexcept { for (int i = 0; i != 6; ++i) v[i] += o.v[i]; return *this; }
Big Big::operator=(int all) noexcept { for (double &x : v) x = all; return *this; }
}
namespace m { Vec operator+(const Vec &a, const Vec &b) noexcept { return {a.x+b.x, a.y+b.y}; } }
//--- main.rs
mod bindings;
use bindings::m::*;
fn main() {
    let (a, b) = (Vec { x: 1.0, y: 2.0 }, Vec { x: 3.0, y: 4.0 });
    let mut c = a + b;
    println!("{:?} {:?} {:?}", c, -c, 2.0 * c);
    c += a;
    println!("{:?} {} {} {:?}", c, a == b, a != b, a.partial_cmp(&b));
    println!("{} {} {} {:?}", a < b, a > b, a <= b, a.partial_cmp(&a));
    *c.get_mut(1) = 9.0;
    println!("{} {}", c.get(1), c.as_bool());
    let mut t = Text::new("ab");
    *t += "cd";
    let u = &*t + &*Text::new("!");
    println!("{} {} {} {}", u.to_str(), *u == *"abcd!", u[1], u.call(4));
    t[0] = b'X' as _;
    t.inc();
    let old = t.post_inc();
    println!("{} {}", old.to_str(), t.to_str());
    println!("{:?}", std::panic::catch_unwind(|| t[10]).is_err());
    let bytes = Bytes::default();
    println!("{} {:?}", bytes.get(4) as u8 as char, [5, -1].map(|i| std::panic::catch_unwind(|| Bytes::default().get(i)).is_err()));
    let mut out = Out::new();
    let _ = &mut *out << 1 << a << b << 7;
    println!("{}", out.log());
    let f = Access::Read | Access::Write | Access(64);
    println!("{:?} {:?} {} {}", f, f - Access::Read, f.contains(Access::Read), f.iter().count());
    let (mut big, by, guard) = (Big { v: [1.0; 6] }, Big { v: [2.0; 6] }, [7u64; 16]);
    big += by;
    println!("{:?} {:?} {}", big.v, by.v, guard.iter().all(|&g| g == 7));
    big.assign(4);
    println!("{:?}", big.v);
    let mut p = Ptr::new(5.0);
    p.x += 1.0;
    println!("{} {}", p.x, Only { v: 1 }.lt(&Only { v: 2 }));
}
