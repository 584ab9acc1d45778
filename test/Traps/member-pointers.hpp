// Pointers to members are two words for functions, one for data: fields of them keep their room, and nothing else moves.
// RUN: %round-trip %s | FileCheck %s
// CHECK: 1 2 32
//--- input.hpp
struct Table {
  int before = 1;
  int (Table::*function)(int) = nullptr;
  int after = 2;
  int Table::*data = nullptr;
};
inline unsigned long size() { return sizeof(Table) - sizeof(int Table::*) + 0; }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    let t = Table::new();
    println!("{} {} {}", t.before, t.after, size());
    assert_eq!(std::mem::size_of::<Table>() as u64 - 8, size() as u64);
}
