// A value that no enumerator has is a value: C++ may hold and return it. Every underlying type, `bool` among them, forward
// declarations, nested enums, flags.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: 77 None -1 9223372036854775807 1
// CHECK-NEXT: 200 3
//--- input.hpp
#include <cstdint>
enum class Small : std::int8_t { none = -1 };
enum class Big : std::uint64_t { one = 1, most = 0x7fffffffffffffff };
enum class Flag : bool { no, yes };
enum class Later : unsigned char;
enum class Later : unsigned char { late = 200 };
struct Holder { enum Kind : int { first = 3 }; Kind kind = first; };
inline Small small(int v) { return static_cast<Small>(v); }
inline Small same(Small s) { return s; }
inline Big big() { return Big::most; }
inline Flag flag(Flag f) { return f; }
inline Later later() { return Later::late; }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    let odd = same(small(77));
    println!("{} {:?} {} {} {}", odd.0, odd.name(), Small::none.0, big().0, flag(Flag::yes).0 as u8);
    println!("{} {}", later().0, Holder::new().kind.0);
}
