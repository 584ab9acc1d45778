// What only the header defines has no symbol: inline, defaulted and implicit constructors, destructors, methods,
// functions, friends.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: 3 4 5
// CHECK-NEXT: copies 3 3
// CHECK-NEXT: friend 8
// CHECK-NEXT: implicit 7 6 1.5
//--- input.hpp
#include <string>
class Inline {
public:
  explicit Inline(int v) : value(v) {}
  Inline(const Inline &) = default;
  ~Inline() { value = 0; }
  int get() const { return value; }
  int plus(int a) const { return value + a; }
  static int five() { return 5; }
  friend int twice(const Inline &i) { return 2 * i.value; }
private:
  int value;
};
struct Defaulted {
  Defaulted() = default;
  Defaulted(const Defaulted &) = default;
  ~Defaulted() = default;
  int x = 3;
};
struct Implicit { int x = 7; std::string text = "seven!"; double d = 1.5; };
inline Defaulted same(Defaulted d) { return d; }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    let i = Inline::new(3);
    println!("{} {} {}", i.get(), i.plus(1), Inline::five());
    let d = Defaulted::new();
    println!("copies {} {}", d.x, same(d.clone()).x);
    println!("friend {}", twice(&Inline::new(4)));
    let all = Implicit::new();
    println!("implicit {} {} {}", all.x(), all.text().as_bytes().len(), all.d());
}
