// `T &f() const` is `f` and `f_mut`, both of them that very function. Where C++ has another that is not const, `f_mut` is
// that one, also if it is private to the class.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: const 1, const 1
// CHECK-NEXT: const 1, mutable 2
// CHECK-NEXT: const 1, const 1
//--- input.hpp
#include <string>
struct Item { int tag; };
struct Other { int tag; };
class Alone {
public:
  Item &at() const noexcept;
};
class Both {
public:
  Item &at(const std::string &key) const;
  Other &at(const std::string &key);
};
class Hidden {
public:
  Item &at() const;
private:
  Other &at();
};
//--- input.cpp
#include "input.hpp"
static Item One{1};
static Other Two{2};
Item &Alone::at() const noexcept { return One; }
Item &Both::at(const std::string &) const { return One; }
Other &Both::at(const std::string &) { return Two; }
Item &Hidden::at() const { return One; }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    let (mut alone, mut both, mut hidden) = (Alone::new(), Both::new(), Hidden::new());
    println!("const {}, const {}", { alone.at().tag }, { alone.at_mut().tag });
    println!("const {}, mutable {}", { both.at("x").tag }, { both.at_mut("x").tag });
    println!("const {}, const {}", { hidden.at().tag }, { hidden.at_mut().tag });
}
