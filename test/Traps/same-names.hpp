// One class name in two namespaces, and names that are Rust's or the run time's: String, string, Option, a namespace
// called rust, a parameter called self, b or out, a nested `using size_t`.
// RUN: %round-trip %s | FileCheck %s
// CHECK: 1 2
// CHECK-NEXT: 3 4 5
// CHECK-NEXT: 7 9 11
//--- input.hpp
namespace one { struct Item { int v = 1; }; inline int get(const Item &i) { return i.v; } }
namespace two { struct Item { long v = 2; }; inline long get(const Item &i) { return i.v; } }
namespace rust { struct Box { int v = 3; }; }
struct String { int v = 4; };
struct string { int v = 5; };
struct Option { int v = 6; };
struct Result { using size_t = unsigned; size_t v = 7; size_t get() const { return v; } };
inline int some(Option b, int self, int out) { return b.v + self + out; }
inline Option none(const Option &crate_) { return crate_; }
inline int box(const String &String, int Self) { return String.v + Self; }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    println!("{} {}", one::get(&one::Item::new()), two::get(&two::Item::new()));
    println!("{} {} {}", rust::Box::new().v, String::new().v, string::new().v);
    let option = none(&Option::new());
    println!("{} {} {}", Result::new().get(), some(option, 1, 2), r#box(&String::new(), 7));
}
