// Names with two underscores, and names that end or begin with one, are names like any other.
// RUN: %round-trip %s | FileCheck %s
// CHECK: 1 2 3 4
//--- input.hpp
namespace a__b {
struct C__D { int e__f = 1; int g_ = 2; int h__() const { return 3; } };
inline int i__j(const C__D &) { return 4; }
}
//--- main.rs
mod bindings;
use bindings::a__b::*;
fn main() {
    let c = C__D::new();
    println!("{} {} {} {}", c.e__f, c.g_, c.h__(), i__j(&c));
}
