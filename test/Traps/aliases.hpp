// Namespace aliases, inline namespaces, using declarations of functions, classes and enums.
// RUN: %round-trip %s | FileCheck %s
// ARGS: -- -std=c++20
// CXXFLAGS: -std=c++20
// CHECK: 1 2 3 4
//--- input.hpp
namespace long_name { inline namespace v2 { struct Thing { int v = 1; }; inline int value(const Thing &) { return 2; } } }
namespace ln = long_name;
namespace user { using long_name::Thing; using long_name::value; }
enum class Colour { red = 3, green };
struct Palette { using enum Colour; Colour get() const { return green; } };
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    let thing = long_name::Thing::new();
    println!("{} {} {} {}", thing.v, long_name::value(&thing), Colour::red.0, Palette::new().get().0);
    let same: user::Thing = thing;
    assert_eq!(user::value(&same), 2);
}
