// A header that declares more for one compiler than for another: the same bindings work with the glue of both.
// RUN: %round-trip %s | FileCheck %s
// CHECK: 3 2
// ASAN
//--- input.hpp
#ifdef __clang__
#define LIB_HAS_CHECKER
#endif
#if defined(__has_feature)
struct Only { int x; int get() const { return x; } ~Only() {} };
inline int only(const Only &o) noexcept { return o.x; }
#endif
#ifdef LIB_HAS_CHECKER
inline int check(int x) { return x; }
const int checks[2] = {1, 2};
#endif
struct Number {
  double value;
#if defined(__clang__)
  inline int quad() const { return 4; }
#endif
  inline int twice() const { return static_cast<int>(value) * 2; }
};
inline int plain(int x) { return x + 1; }
//--- main.rs
mod bindings;
fn main() {
    println!("{} {}", bindings::plain(2), bindings::Number { value: 1.0 }.twice());
}
