// Nested classes, enums and forward declarations, an abstract one among them, and their access: what is private is no API.
// RUN: %round-trip %s | FileCheck %s
// CHECK: 1 2 3
//--- input.hpp
class Outer {
public:
  struct Inner { int v = 1; struct Deep { int w = 2; }; };
  enum class Mode { off, on = 3 };
  class Visitor { public: virtual ~Visitor() = default; virtual void visit(const Outer &) = 0; };
  class Later;
  Mode mode() const { return Mode::on; }
  int deep(const Inner::Deep &d) const { return d.w; }
  Later *later() const;
  void accept(Visitor &) const {}
private:
  struct Secret { int s; };
  Secret secret{};
  int guarded(Secret) const;
};
class Outer::Later { public: int v = 4; };
//--- input.cpp
#include "input.hpp"
Outer::Later *Outer::later() const { return nullptr; }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    let outer = Outer::new();
    println!("{} {} {}", outer::Inner::new().v, outer.deep(&outer::inner::Deep::new()), outer.mode().0);
}
//--- compile_fail/secret.rs
// error: E0425
include!("../bindings.rs");
fn main() {
    let _: Option<outer::Secret> = None;
}
