// A header may declare what the library does not have, or call it in an inline function: a program that does not use
// that links, however the glue was compiled.
// RUN: %round-trip %s | FileCheck %s
// CHECK: 3
//--- input.hpp
int absent(int x);
int absent_too(int x) noexcept;
struct Thing {
  int x;
  Thing();
  ~Thing();
  virtual int absent() const;
};
namespace detail {
template <class T> int undefined(T x);
}
inline int calls_absent(int x) { return detail::undefined(x) + absent(x); }
extern int absent_variable;
inline int present(int x) { return x + 1; }
//--- main.rs
mod bindings;
fn main() {
    println!("{}", bindings::present(2));
}
