// `T &&f()`: what C++ offers to be moved from is moved to Rust, which then owns it; plain data is copied.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: 5 gone
// CHECK-NEXT: opaque 6 intact true
// CHECK-NEXT: plain 7
// CHECK-NEXT: alive 0
//--- input.hpp
class Handle {
public:
  explicit Handle(int v);
  Handle(Handle &&o) noexcept : p(o.p) { o.p = nullptr; }
  ~Handle();
  int get() const noexcept;
  bool empty() const noexcept;
  static int alive() noexcept;
private:
  int *p;
};
class Fixed {
public:
  explicit Fixed(int v);
  Fixed(Fixed &&o);
  ~Fixed();
  int get() const noexcept;
  bool intact() const noexcept;
private:
  const Fixed *self;
  int v;
};
struct Plain { int v; };
class Owner {
public:
  Owner();
  Handle &&handle();
  Fixed &&fixed();
  Plain &&plain();
  bool empty() const noexcept;
private:
  Handle h;
  Fixed f;
  Plain p;
};
//--- input.cpp
#include "input.hpp"
static int Alive;
Handle::Handle(int v) : p(new int(v)) { ++Alive; }
Handle::~Handle() { Alive -= p != nullptr; delete p; }
int Handle::get() const noexcept { return *p; }
bool Handle::empty() const noexcept { return !p; }
int Handle::alive() noexcept { return Alive; }
Fixed::Fixed(int v) : self(this), v(v) { ++Alive; }
Fixed::Fixed(Fixed &&o) : self(this), v(o.v) { ++Alive; }
Fixed::~Fixed() { --Alive; }
int Fixed::get() const noexcept { return v; }
bool Fixed::intact() const noexcept { return self == this; }
Owner::Owner() : h(5), f(6), p{7} {}
Handle &&Owner::handle() { return static_cast<Handle &&>(h); }
Fixed &&Owner::fixed() { return static_cast<Fixed &&>(f); }
Plain &&Owner::plain() { return static_cast<Plain &&>(p); }
bool Owner::empty() const noexcept { return h.empty(); }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    let mut owner = Owner::new();
    let handle = owner.handle();
    println!("{} {}", handle.get(), if owner.empty() { "gone" } else { "there" });
    let fixed = owner.fixed();
    println!("opaque {} intact {}", fixed.get(), fixed.intact());
    println!("plain {}", owner.plain().v);
    drop((owner, handle, fixed));
    println!("alive {}", Handle::alive());
}
