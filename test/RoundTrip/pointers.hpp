// Pointers to objects as references: what they lend, null, what C++ promises and does not keep.
// RUN: %round-trip %s | FileCheck %s
// ARGS: -- -std=c++17
// CXXFLAGS: -std=c++17 -Wno-nullability-completeness -Wno-unknown-pragmas
// ASAN
// CHECK: area 6 -1
// CHECK-NEXT: filled 4
// CHECK-NEXT: larger 7
// CHECK-NEXT: grown 8
// CHECK-NEXT: found 8 false
// CHECK-NEXT: first 10
// CHECK-NEXT: measured 10 5
// CHECK-NEXT: the registry has 1
// CHECK-NEXT: C++ gave null where it promises an object
//--- cxx2rs.toml
[pointers]
"Pool::*" = "borrowed"
"Pool::first.return" = "nonnull"
"measure.*" = "nonnull"
[lifetimes]
"registry" = "static"
//--- input.hpp
struct Point { int x, y; };
inline int area(const Point *p) { return p ? p->x * p->y : -1; }
inline void fill(Point *p, int x) { *p = Point{x, x}; }
class Item {
public:
  explicit Item(int n) : n_(n) {}
  virtual ~Item();
  int value() const { return n_; }
  void grow() { ++n_; }
private:
  int n_;
};
#pragma clang assume_nonnull begin
Item *larger(Item *a, Item *b);
#pragma clang assume_nonnull end
class Pool {
public:
  Pool() : one_(8), has_(false) {}
  ~Pool();
  Item *find(const Item *like);
  Item *first();
  void hide(bool all) { has_ = all; }
  int size() const { return 1; }
private:
  Item one_;
  bool has_;
};
int measure(const Item *i, int *half);
Pool *registry();
//--- input.cpp
#include "input.hpp"
Item::~Item() {}
Pool::~Pool() {}
Item *larger(Item *a, Item *b) { return a->value() > b->value() ? a : b; }
Item *Pool::find(const Item *like) { return like && like->value() == one_.value() ? &one_ : nullptr; }
Item *Pool::first() { return has_ ? nullptr : &one_; }
int measure(const Item *i, int *half) { return *half = i->value() / 2, i->value(); }
Pool *registry() { static Pool pool; return &pool; }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    println!("area {} {}", area(Some(&Point { x: 2, y: 3 })), area(None));
    let mut p = Point { x: 0, y: 0 };
    fill(&mut p, 4);
    println!("filled {}", p.y);
    let (mut a, mut b) = (Item::new(3), Item::new(7));
    let l = larger(&mut a, &mut b);
    println!("larger {}", l.value());
    l.grow();
    println!("grown {}", b.value());
    let mut pool = Pool::new();
    println!("found {} {}", pool.find(Some(&b)).unwrap().value(), pool.find(None).is_some());
    let first = pool.first();
    first.grow();
    first.grow();
    println!("first {}", first.value());
    let mut half = 0;
    println!("measured {} {half}", measure(pool.first(), &mut half));
    let everywhere: &'static mut Pool = registry().unwrap();
    println!("the registry has {}", everywhere.size());
    pool.hide(true);
    std::panic::set_hook(Box::new(|info| println!("{}", info.payload().downcast_ref::<&str>().unwrap())));
    let _ = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| pool.first().value()));
}
//--- compile_fail/both.rs
// error: E0499
include!("../bindings.rs");
fn main() {
    let mut a = Item::new(1);
    let a: &mut Item = &mut a;
    larger(a, a);
}
//--- compile_fail/outlives.rs
// error: E0597
include!("../bindings.rs");
fn main() {
    let mut a = Item::new(1);
    let l = {
        let mut b = Item::new(2);
        larger(&mut a, &mut b)
    };
    l.grow();
}
//--- compile_fail/shared_pool.rs
// error: E0499
include!("../bindings.rs");
fn main() {
    let mut pool = Pool::new();
    let (a, b) = (pool.first(), pool.first());
    a.grow();
    b.grow();
}
