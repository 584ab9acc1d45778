// `*p` of a class that is a pointer and points nowhere: Rust panics, no reference to nothing is made.
// RUN: %round-trip %s | FileCheck %s
// CHECK: 4 5 true true true
//--- input.hpp
struct Item { int n; };
/// Points to an item that somebody else owns, or nowhere.
class Ptr {
  Item *item_ = nullptr;
public:
  Ptr() = default;
  Item &operator*() const noexcept { return *item_; }
  Item *operator->() const noexcept { return item_; }
  static Ptr to(int n) { static Item item; item.n = n; Ptr p; p.item_ = &item; return p; }
};
/// The same, where the result is text.
struct Text {
  const int *at = nullptr;
  const int &operator*() const;
};
inline const int &Text::operator*() const { return *at; }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    let mut p = Ptr::to(4);
    print!("{} ", p.n);
    p.n += 1;
    print!("{} ", p.n);
    let read = std::panic::catch_unwind(|| Ptr::new().n).is_err();
    let written = std::panic::catch_unwind(|| Ptr::new().n = 1).is_err();
    let named = std::panic::catch_unwind(|| *Text::new().deref()).is_err();
    println!("{read} {written} {named}");
}
