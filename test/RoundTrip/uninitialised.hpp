// Constructors that leave members as the memory was: Rust gets zeros, never what it may not read.
// RUN: %round-trip %s | FileCheck %s
// CHECK: 0 0 0
// CHECK-NEXT: 1 2 3
// CHECK-NEXT: 0 7
// CHECK-NEXT: 0 true
// CHECK-NEXT: true false
// VALGRIND
//--- input.hpp
#include <string>
struct Vec {
  float x, y, z;
  /// Does nothing, for speed.
  Vec() {}
  Vec(float all) : x(all), y(all + 1), z(all + 2) {}
};
/// Its members are initialised by a constructor that does nothing.
struct Named {
  Vec at;
  int id = 7;
  std::string *name;
  Named() : name(nullptr) {}
  Named(const Named &o) : at(o.at), id(o.id), name(o.name ? new std::string(*o.name) : nullptr) {}
  Named(Named &&o) noexcept : at(o.at), id(o.id), name(o.name) { o.name = nullptr; }
  ~Named() { delete name; }
};
/// C++'s `Flags()` begins with zeros by itself.
struct Flags {
  int bits;
  bool on = true;
  Flags() = default;
  Flags(int b) : bits(b) {}
};
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    let v = Vec::new();
    println!("{} {} {}", v.x, v.y, v.z);
    let v = Vec::from(1.0);
    println!("{} {} {}", v.x, v.y, v.z);
    let named = Named::new();
    println!("{} {}", named.at.y, named.id);
    let flags = Flags::default();
    println!("{} {}", flags.bits, flags.on);
    let source = include_str!("bindings.rs");
    println!("{} {}", source.contains("Named_new(rt::zeroed"), source.contains("Flags_new(rt::zeroed"));
}
