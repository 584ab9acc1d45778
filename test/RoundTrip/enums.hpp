// Enums keep values that have no name; Debug says the name, From goes both ways.
// RUN: %round-trip %s | FileCheck %s
// CHECK: Green Red
// CHECK-NEXT: unknown Colour(77) None
// CHECK-NEXT: wide 18446744073709551615
// CHECK-NEXT: signed -128 Min
// CHECK-NEXT: level High 1
// CHECK-NEXT: in class Loud 1
// CHECK-NEXT: match other
// CHECK-NEXT: in struct Green 3
// CHECK-NEXT: same Fine
//--- input.hpp
enum class Colour { Red, Green = 5 };
enum class Wide : unsigned long long { All = 0xffffffffffffffff };
enum class Signed : signed char { Min = -128 };
namespace lib {
enum Level { Low = -1, High = 1 };
struct Logger {
  enum Mode { Quiet, Loud };
  Mode mode;
  Mode next() const noexcept;
};
}
struct Pair { Colour colour; Signed s; };
enum class Same { Fine, Good = Fine };
Colour flip(Colour c) noexcept;
Wide all() noexcept;
Signed lowest() noexcept;
lib::Level high();
Pair pair(Pair p) noexcept;
//--- input.cpp
#include "input.hpp"
Colour flip(Colour c) noexcept { return c == Colour::Red ? Colour::Green : c == Colour::Green ? Colour::Red : static_cast<Colour>(77); }
Wide all() noexcept { return Wide::All; }
Signed lowest() noexcept { return Signed::Min; }
lib::Level high() { return lib::High; }
lib::Logger::Mode lib::Logger::next() const noexcept { return mode == Quiet ? Loud : Quiet; }
Pair pair(Pair p) noexcept { p.s = static_cast<Signed>(3); return p; }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    println!("{:?} {:?}", flip(Colour::Red), flip(Colour::Green));
    let unknown = flip(Colour::from(3));
    println!("unknown {unknown:?} {:?}", unknown.name());
    println!("wide {}", all().0);
    println!("signed {} {:?}", i8::from(lowest()), lowest());
    println!("level {:?} {}", high(), i32::from(lib::Level::High));
    let l = lib::Logger { mode: lib::logger::Mode::Quiet };
    println!("in class {:?} {}", l.next(), lib::logger::Loud.0);
    let m = match unknown {
        Colour::Red => "red",
        Colour::Green => "green",
        _ => "other",
    };
    println!("match {m}");
    let p = pair(Pair { colour: Colour::Green, s: Signed::Min });
    println!("in struct {:?} {}", p.colour, p.s.0);
    println!("same {:?}", Same::Good);
}
