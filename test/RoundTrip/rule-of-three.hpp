// A class with a destructor of its own that may end what a member points to, and without a copy constructor of its own:
// C++'s copies would end one thing twice, so Rust gets none. Others are copied as before.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: 7 8 9 9
// CHECK-NEXT: alive 0
//--- input.hpp
extern int alive;
class Owner {
public:
  explicit Owner(int n);
  ~Owner();
  int get() const;
private:
  int *p;
};
struct Holder {
  Owner held;
  Holder(int n) : held(n) {}
};
class Observer {
public:
  Observer() : seen(nullptr) { ++alive; }
  Observer(const Observer &o) : seen(o.seen) { ++alive; }
  ~Observer() { --alive; }
private:
  const int *seen;
};
class Plain {
public:
  explicit Plain(int n) : n(n), next(nullptr) {}
  virtual ~Plain() {}
  int number() const { return next ? -1 : n; }
private:
  int n;
  Plain *next;
};
Owner make(int n);
int use(const Holder &h);
int lose(Owner o);
//--- input.cpp
#include "input.hpp"
int alive = 0;
Owner::Owner(int n) : p(new int(n)) { ++alive; }
Owner::~Owner() { delete p; --alive; }
int Owner::get() const { return *p; }
Owner make(int n) { return Owner(n); }
int use(const Holder &h) { return h.held.get(); }
int lose(Owner o) { return o.get(); }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    let plain = Plain::new(9);
    let (o, h, copy) = (Owner::new(7), Holder::new(8), plain.to_owned());
    println!("{} {} {} {}", o.get(), r#use(&*h), plain.number(), copy.number());
    let seen = Observer::new();
    let again = seen.clone();
    drop((o, h, seen, again, make(1)));
    println!("alive {}", unsafe { *alive() });
}
//--- compile_fail/owner.rs
// error: E0599
include!("../bindings.rs");
fn main() {
    Owner::new(1).clone();
}
//--- compile_fail/holder.rs
// error: E0599
include!("../bindings.rs");
fn main() {
    Holder::new(1).clone();
}
//--- compile_fail/by_value.rs
// error: E0425
include!("../bindings.rs");
fn main() {
    lose(Owner::new(1));
}
