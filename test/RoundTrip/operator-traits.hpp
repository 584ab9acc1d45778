// `<=>` is PartialOrd and Ord, `<<` to a stream is Display, std::hash is Hash; owners have them, too.
// RUN: %round-trip %s | FileCheck %s
// ARGS: -- -std=c++20
// CXXFLAGS: -std=c++20
// CHECK: Less true true [Version { major: 1, minor: 0 }, Version { major: 1, minor: 2 }]
// CHECK-NEXT: Some(Greater) None false
// CHECK-NEXT: Some(Equal) true Some(Less) Greater Less None
// CHECK-NEXT: <1.2> [   <1.2>] Some text that is longer than sixteen bytes  "k" k warm
// CHECK-NEXT: no text (std::runtime_error)
// CHECK-NEXT: ["a", "b", "c"] true
// CHECK-NEXT: Some(36) None
// CHECK-NEXT: 2 Some(7) 1
// VALGRIND
//--- input.hpp
#pragma once
#include <compare>
#include <functional>
#include <ostream>
#include <stdexcept>
#include <string>
namespace n {
struct Version { int major, minor; auto operator<=>(const Version &) const = default; };
inline std::ostream &operator<<(std::ostream &o, const Version &v) { return o << '<' << v.major << '.' << v.minor << '>'; }
struct Length { double m; std::partial_ordering operator<=>(const Length &) const = default; };
class Word { std::string s_;
public:
  Word(const std::string &s) : s_(s) {}
  friend bool operator==(const Word &a, const Word &b);
  friend std::weak_ordering operator<=>(const Word &a, const Word &b);
  std::strong_ordering compare(int size) const noexcept { return int(s_.size()) <=> size; }
  std::partial_ordering ratio(double d) const { return 1.0 <=> d; }
  friend std::ostream &operator<<(std::ostream &o, const Word &w) { if (w.s_.empty()) throw std::runtime_error("no text"); return o << w.s_; }
};
enum class Heat { Cold, Warm };
std::ostream &operator<<(std::ostream &o, Heat h);
class Key { int k_;
public:
  explicit Key(int k) : k_(k) {}
  bool operator==(const Key &o) const noexcept { return k_ == o.k_; }
  int k() const { return k_; }
};
class Name { std::string s_;
public:
  explicit Name(const std::string &s) : s_(s) {}
  std::strong_ordering operator<=>(const Name &o) const noexcept { return s_ <=> o.s_; }
  bool operator==(const Name &o) const noexcept { return s_ == o.s_; }
  const std::string &text() const noexcept { return s_; }
};
}
template <> struct std::hash<n::Name> { size_t operator()(const n::Name &n) const noexcept { return n.text().size(); } };
namespace std { template <> struct hash<n::Key> { size_t operator()(const n::Key &k) const noexcept { return k.k() % 2; } }; }
//--- input.cpp
#include "input.hpp"
namespace n {
static int first(const std::string &s) { return s.empty() ? 0 : s[0] | 32; }
bool operator==(const Word &a, const Word &b) { return (a <=> b) == 0; }
std::weak_ordering operator<=>(const Word &a, const Word &b) { return first(a.s_) <=> first(b.s_); }
std::ostream &operator<<(std::ostream &o, Heat h) { return o << (h == Heat::Warm ? "warm" : "cold"); }
}
//--- main.rs
mod bindings;
use bindings::{n::*, rt};
use std::collections::HashMap;
fn main() {
    let (a, b) = (Version { major: 1, minor: 2 }, Version { major: 1, minor: 0 });
    let mut all = [a, b];
    all.sort();
    println!("{:?} {} {} {:?}", b.cmp(&a), a > b, a != b, all);
    let nan = Length { m: f64::NAN };
    println!("{:?} {:?} {}", Length { m: 2.0 }.partial_cmp(&Length { m: 1.0 }), nan.partial_cmp(&nan), nan == nan);
    let (k, upper) = (Word::new("k"), Word::new("K"));
    println!("{:?} {} {:?} {:?} {:?} {:?}", k.partial_cmp(&upper), *k == *upper, k.partial_cmp(&Word::new("z")),
        k.compare(0), k.compare(2), k.ratio(f64::NAN));
    println!("{a} [{a:>8}] {} {:?} {} {}", Word::new("Some text that is longer than sixteen bytes "),
        k.to_string(), k, Heat::Warm);
    let thrown = rt::catch(|| Word::new("").to_string()).unwrap_err();
    println!("{} ({})", thrown, thrown.type_name());
    let map = HashMap::from([(Key::new(1), 5), (Key::new(2), 6), (Key::new(1), 7)]);
    let mut names = ["b", "c", "a"].map(Name::new);
    names.sort();
    println!("{:?} {}", names.each_ref().map(|n| n.text().to_str().unwrap()), names[0] == Name::new("a") && names[0] < names[1]);
    let ages = HashMap::from([(Name::new("Ada"), 36), (Name::new("Bob"), 7)]);
    println!("{:?} {:?}", ages.get(&Name::new("Ada")), ages.get(&*Name::new("Eve")));
    println!("{} {:?} {}", map.len(), map.get(&Key::new(1)), map.iter().filter(|(k, _)| k.k() == 2).count());
}
