// Overloads that only differ in whether they take a reference: the one that is meant runs. A comparison that is not
// const is a method; a protected function that `using` brings out may name types that nobody else does.
// RUN: %round-trip %s | FileCheck %s
// CHECK: 7 10 true 12
// CHECK-NEXT: value move
// CHECK-NEXT: true true 1
// CHECK-NEXT: 3
//--- input.hpp
struct Str {
  int asInt(int base = 10) { return base; }
  bool asInt(int &r, int base = 10) { r = base + 2; return true; }
  const char *put(int) const noexcept { return "value"; }
  const char *put(int &&) const noexcept { return "move"; }
};
class Counted {
public:
  bool operator==(const Counted &o) { ++n; return &o == &o; }
  bool operator!=(const Counted &) const { return true; }
  int count() const { return n; }
private:
  int n = 0;
};
struct Only { int v; };
template <class T> struct Held { T v; };
class Base {
protected:
  int show(const Only &o) const { return o.v; }
  int show(const Held<int> &o) const { return o.v; }
};
class Middle : public Base {};
class Shown : public Middle {
public:
  using Base::show;
};
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    let mut s = Str::new();
    let mut r = 0;
    let (seven, ten) = (s.asInt_full(7), s.asInt());
    let given = s.asInt_int_int(&mut r, 10);
    println!("{seven} {ten} {given} {r}");
    println!("{} {}", s.put(1).unwrap().to_str().unwrap(), s.put_int(1).unwrap().to_str().unwrap());
    let (mut a, b) = (Counted::new(), Counted::new());
    println!("{} {} {}", a.eq(&b), a.ne(&b), a.count());
    println!("{}", Shown::new().show(&Only { v: 3 }));
}
