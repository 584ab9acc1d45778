// A member that need not have bytes of its own: what shares them keeps C++'s offsets, and what Rust cannot borrow without
// borrowing a neighbour's bytes is not borrowed.
// RUN: %round-trip %s | FileCheck %s
// ARGS: -- -std=c++20
// CXXFLAGS: -std=c++20
// ASAN
// CHECK: sizes 4 16
// CHECK-NEXT: values 5 6 7
//--- input.hpp
struct Nothing {};
struct Shares {
  [[no_unique_address]] Nothing nothing;
  int value = 5;
};
class Padded {
public:
  Padded() noexcept : d(0), i(6) {}
  int get() const noexcept { return i + static_cast<int>(d); }
private:
  double d;
  int i;
};
struct Tucked {
  [[no_unique_address]] Padded padded;
  int inside = 7; // in the padding of the one before
  int from() const noexcept { return padded.get(); }
};
inline int size_of_shares() noexcept { return sizeof(Shares); }
inline int size_of_tucked() noexcept { return sizeof(Tucked); }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    println!("sizes {} {}", size_of_shares(), size_of_tucked());
    assert_eq!(std::mem::size_of::<Shares>(), 4);
    assert_eq!(std::mem::size_of::<Tucked>(), 16);
    let (shares, tucked) = (Shares::new(), Tucked::new());
    println!("values {} {} {}", shares.value, tucked.from(), tucked.inside);
}
