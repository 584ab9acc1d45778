// A virtual base is there once, and where it lies only the object knows: the same class finds it at different offsets in
// a whole object and as part of a larger one.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: alone 1 2
// CHECK-NEXT: within 1 2 3 4
// CHECK-NEXT: once 9 9 9
// CHECK-NEXT: virtual bottom bottom bottom
// CHECK-NEXT: offsets differ true
//--- input.hpp
#include <string>
struct Top { int top = 1; virtual ~Top(); virtual std::string who() const; int get() const noexcept { return top; } };
struct Left : virtual Top { int left = 2; };
struct Right : virtual Top { int right = 3; };
struct Bottom : Left, Right { int bottom = 4; std::string who() const override; };
//--- input.cpp
#include "input.hpp"
Top::~Top() {}
std::string Top::who() const { return "top"; }
std::string Bottom::who() const { return "bottom"; }
//--- main.rs
mod bindings;
use bindings::*;
fn offset(left: &Left) -> usize {
    let top: *const Top = left.as_base::<Top>();
    top as usize - (&raw const *left) as usize
}
fn main() {
    let alone = Left::new();
    println!("alone {} {}", alone.get(), alone.left());
    let mut whole = Bottom::new();
    println!("within {} {} {} {}", whole.get(), whole.left(), whole.as_base::<Right>().right(), whole.bottom());
    whole.as_base_mut::<Right>().as_base_mut::<Top>().set_top(9);
    println!(
        "once {} {} {}",
        whole.as_base::<Top>().top(),
        whole.as_base::<Left>().get(),
        whole.as_base::<Right>().get()
    );
    println!(
        "virtual {} {} {}",
        whole.who(),
        whole.as_base::<Top>().who(),
        whole.as_base::<Right>().who()
    );
    println!("offsets differ {}", offset(&alone) != offset(whole.as_base()));
}
