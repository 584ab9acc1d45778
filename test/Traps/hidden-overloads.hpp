// Overloads that nobody may call take part in C++'s choice all the same: no thunk makes an ambiguous call.
// RUN: %round-trip %s | FileCheck %s
// CHECK: 3 7 5 1 9
//--- input.hpp
#include <cstddef>
#include <cstring>
struct Parser {
  /// Without `batch`, the deleted one fits as well.
  std::size_t parse(const char *text, std::size_t n, std::size_t batch = 7) const noexcept { return text[0] == '3' ? 3 : n * batch; }
  std::size_t parse(const char *text, std::size_t batch = 7) const = delete;
  /// Deleted only for objects that end.
  int once(int i) & noexcept { return i; }
  int once(int i) && = delete;
  int number(int i) const noexcept { return i; }
  /// A made object can have but one meaning.
  Parser(int, int = 0) {}
  Parser(int, const char *) {}
private:
  int number(const int &i, int more = 0) const;
  Parser(int, int, int = 0);
};
/// Its conversion has the name that it is declared by.
struct Wide { operator const struct Made() const; };
struct Made {
  int v;
  explicit Made(long i) : v(int(i)) {}
  explicit Made(short i) : v(i) {}
private:
  Made(short i, int more = 0);
};
inline Wide::operator const Made() const { return Made(9L); }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    let mut p = Parser::new_cstr(1, c"x");
    assert_eq!(p.once(2), 2);
    let parse = |text: &std::ffi::CStr, n, batch| unsafe { p.parse(text.as_ptr(), n, batch) };
    println!("{} {} {} {} {}", parse(c"3", 1, 1), parse(c"x", 1, 7), p.number(5), Made::new(1).v, Wide::new().to_made().v);
}
//--- compile_fail/ambiguous.rs
// error: E0599
#[allow(dead_code)]
include!("../bindings.rs");
fn main() {
    Made::new_i16(1);
}
