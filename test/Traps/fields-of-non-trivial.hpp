// Public members of classes that are not plain data: options with default values, strings, other classes, bit-fields,
// arrays, enums; read and written where C++ has them.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: 9 name 3 [1, 2, 3] true -2 1.5
// CHECK-NEXT: 10 other 4 [4, 5, 6] false 3 2.5
//--- input.hpp
#include <string>
enum class Level : short { low = 3, high = 4 };
struct Inner { double d = 1.5; };
struct Options {
  Options() : on(true), small(-2) {}
  Options(const Options &);
  ~Options();
  int count = 9;
  std::string name = "name";
  Level level = Level::low;
  int list[3] = {1, 2, 3};
  bool on : 1;
  int small : 4;
  Inner inner;
};
bool same(const Options &o, int count, const std::string &name, Level level, int last, bool on, int small, double d);
//--- input.cpp
#include "input.hpp"
Options::Options(const Options &) = default;
Options::~Options() {}
bool same(const Options &o, int count, const std::string &name, Level level, int last, bool on, int small, double d) {
  return o.count == count && o.name == name && o.level == level && o.list[2] == last && o.on == on && o.small == small &&
         o.inner.d == d;
}
//--- main.rs
mod bindings;
use bindings::*;
fn show(o: &Options) {
    println!("{} {} {} {:?} {} {} {}", o.count(), o.name(), o.level().0, o.list(), o.on(), o.small(), o.inner().d);
}
fn main() {
    let mut o = Options::new();
    show(&o);
    o.set_count(10);
    o.set_name("other");
    o.set_level(Level::high);
    o.set_list([4, 5, 6]);
    o.set_on(false);
    o.set_small(3);
    o.set_inner(Inner { d: 2.5 });
    show(&o);
    assert!(same(&o, 10, "other", Level::high, 6, false, 3, 2.5));
}
