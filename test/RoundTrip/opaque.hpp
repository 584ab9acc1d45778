// Classes that must not move: made on C++'s heap, owned by CxxBox, used by reference, deleted the way the class wants.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: true 1
// CHECK-NEXT: true 2
// CHECK-NEXT: clone true 1
// CHECK-NEXT: copy 1 3
// CHECK-NEXT: moved true
// CHECK-NEXT: returned true 7
// CHECK-NEXT: fields 4 5 name
// CHECK-NEXT: own delete 1
// CHECK-NEXT: alive 0
//--- input.hpp
#include <cstddef>
#include <string>
class Self {
public:
  explicit Self(int v);
  Self(const Self &o);
  ~Self();
  bool intact() const noexcept;
  int get() const noexcept;
  void set(int v) noexcept;
  Self &chain() noexcept;
  static int alive() noexcept;
private:
  Self *me;
  int v;
};
Self make(int v);
int by_value(Self s);
struct Options {
  Options();
  Options(const Options &);
  ~Options();
  int level = 4;
  std::string name;
};
class OwnDelete {
public:
  OwnDelete();
  OwnDelete(const OwnDelete &) = delete;
  ~OwnDelete();
  static void *operator new(std::size_t n);
  static void operator delete(void *p);
  static int deleted() noexcept;
};
//--- input.cpp
#include "input.hpp"
#include <cstdlib>
static int Alive, Deleted;
Self::Self(int v) : me(this), v(v) { ++Alive; }
Self::Self(const Self &o) : me(this), v(o.v) { ++Alive; }
Self::~Self() { --Alive; }
bool Self::intact() const noexcept { return me == this; }
int Self::get() const noexcept { return v; }
void Self::set(int n) noexcept { v = n; }
Self &Self::chain() noexcept { return *this; }
int Self::alive() noexcept { return Alive; }
Self make(int v) { return Self(v); }
int by_value(Self s) { s.set(3); return s.intact() ? s.get() : -1; }
Options::Options() {}
Options::Options(const Options &) = default;
Options::~Options() {}
OwnDelete::OwnDelete() {}
OwnDelete::~OwnDelete() {}
void *OwnDelete::operator new(std::size_t n) { return std::malloc(n); }
void OwnDelete::operator delete(void *p) { ++Deleted; std::free(p); }
int OwnDelete::deleted() noexcept { return Deleted; }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    let mut a = Self_::new(1);
    println!("{} {}", a.intact(), a.get());
    a.chain().chain().set(2);
    println!("{} {}", a.intact(), a.get());
    a.set(1);
    let b = a.clone();
    println!("clone {} {}", b.intact(), b.get());
    let copied = by_value(&a);
    println!("copy {} {}", a.get(), copied);
    let boxed = vec![a, b];
    println!("moved {}", boxed.iter().all(|s| s.intact()));
    let m = make(7);
    println!("returned {} {}", m.intact(), m.get());
    let mut o = Options::new();
    print!("fields {}", o.level());
    o.set_level(5);
    o.set_name("name");
    println!(" {} {}", o.level(), o.name());
    drop(OwnDelete::new());
    println!("own delete {}", OwnDelete::deleted());
    drop((m, boxed));
    println!("alive {}", Self_::alive());
}
//--- compile_fail/value.rs
// error: E0277
#[allow(dead_code)]
mod bindings { include!("../bindings.rs"); }
fn send<T: Send>(_: T) {}
fn main() {
    send(bindings::Self_::new(1));
}
//--- compile_fail/literal.rs
// error: E0451
#[allow(dead_code)]
mod bindings { include!("../bindings.rs"); }
fn main() {
    let _ = bindings::Self_ { _opaque: todo!() };
}
