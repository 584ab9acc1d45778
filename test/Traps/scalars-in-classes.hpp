// Scalars that are dropped or mistaken elsewhere: __int128, wchar_t, char8_t, char16_t, long against long long and int64_t,
// results that are const, references to const scalars, nullptr_t, bool.
// RUN: %round-trip %s | FileCheck %s
// ARGS: -- -std=c++20
// CXXFLAGS: -std=c++20
// CHECK: 18446744073709551616 -5 233 8364
// CHECK-NEXT: 1 2 3 4 true 6
//--- input.hpp
#include <cstdint>
class Numbers {
public:
  __int128 big(__int128 a) const { return a + 1; }
  wchar_t wide(wchar_t a) const { return a; }
  char8_t eight(char8_t a) const { return a; }
  char16_t sixteen(char16_t a) const { return a; }
#pragma GCC diagnostic ignored "-Wignored-qualifiers"
  const int constant() const { return 1; }
  long one(long a) const { return a; }
  long long two(long long a) const { return a; }
  std::int64_t three(std::int64_t a) const { return a; }
  bool flag(bool a) const { return !a; }
  const int &six() const { return value; }
private:
  int value = 6;
};
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    let n = Numbers::new();
    println!("{} {} {} {}", n.big(u64::MAX as i128), n.wide(-5), n.eight(233), n.sixteen(8364));
    println!("{} {} {} {} {} {}", n.constant(), n.one(2), n.two(3), n.three(4), n.flag(false), n.six());
}
