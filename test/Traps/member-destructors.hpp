// Members with destructors are ended by their class's destructor alone, a value that is moved in parts not at all twice.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: ended 3
// CHECK-NEXT: ended 4
// CHECK-NEXT: ended 7
//--- input.hpp
class Part {
public:
  Part();
  Part(Part &&o) noexcept : live(o.live) { o.live = false; }
  ~Part();
  static int ended() noexcept;
private:
  bool live;
};
struct Whole { Part a, b; };
class Both : public Part {
public:
  Both();
  Both(Both &&o) noexcept : Part(static_cast<Part &&>(o)), last(static_cast<Part &&>(o.last)) {}
  ~Both();
private:
  Part last;
};
void take(Part p);
void take(Whole w);
//--- input.cpp
#include "input.hpp"
static int Ended;
Part::Part() : live(true) {}
Part::~Part() { Ended += live; }
int Part::ended() noexcept { return Ended; }
Both::Both() {}
Both::~Both() {}
void take(Part) {}
void take(Whole) {}
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    drop((Whole::new(), Part::new()));
    println!("ended {}", Part::ended());
    take(Part::new());
    println!("ended {}", Part::ended());
    let mut boxed = Box::new(Whole::new());
    boxed = Box::new(*boxed);
    drop(boxed);
    std::mem::forget(Part::new());
    take(Part::new());
    println!("ended {}", Part::ended());
}
