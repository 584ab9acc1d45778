// API notes: what they say of a pointer makes its function safe, an enum a set of flags.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: 3 4 none
// CHECK-NEXT: Read | Write
//--- APINotes.apinotes
Name: lib
Functions:
- Name: touch
  Parameters:
  - Position: 0
    Nullability: N
    NoEscape: true
Namespaces:
- Name: n
  Functions:
  - Name: value
    Parameters:
    - Position: 0
      Nullability: O
  Tags:
  - Name: Node
    Methods:
    - Name: take
      Parameters:
      - Position: 0
        Nullability: N
  - Name: Mode
    FlagEnum: true
//--- input.hpp
namespace n {
class Node {
public:
  int v = 0;
  void take(Node *from) noexcept;
};
int value(const Node *node) noexcept;
enum Mode { Read = 1, Write = 2 };
}
void touch(n::Node *node) noexcept;
//--- input.cpp
#include "input.hpp"
void n::Node::take(Node *from) noexcept { v = from->v + 1; }
int n::value(const Node *node) noexcept { return node ? node->v : -1; }
void touch(n::Node *node) noexcept { node->v = 3; }
//--- main.rs
mod bindings;
use bindings::n::*;
fn main() {
    let (mut a, mut b) = (Node::new(), Node::new());
    bindings::touch(&mut a);
    b.take(&mut a);
    println!("{} {} {}", value(Some(&a)), b.v, if value(None) < 0 { "none" } else { "some" });
    println!("{:?}", Mode::Read | Mode::Write);
}
