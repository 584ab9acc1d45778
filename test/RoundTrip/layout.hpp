// Layouts that Rust would not choose: packed, over-aligned, tail padding of a base reused, private members, const members, arrays.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: packed 5 1000
// CHECK-NEXT: two 6 3
// CHECK-NEXT: aligned 64 9
// CHECK-NEXT: tail 16 1 2 3
// CHECK-NEXT: in tail 24 3 4
// CHECK-NEXT: const 4 6
// CHECK-NEXT: bits 7
// CHECK-NEXT: mixed 1 2 3 4
// CHECK-NEXT: vtable 5
//--- input.hpp
struct __attribute__((packed)) Packed { char c; int i; };
#pragma pack(push, 2)
struct PackedTwo { char c; int i; };
#pragma pack(pop)
struct alignas(64) Aligned { char c; };
struct Base { Base() noexcept : d(1), i(2) {} double d; int i; };
struct Derived : Base { int j = 3; };
struct Last { Derived d; char c = 4; };
struct Const { const int fixed = 4; int free = 6; };
struct Bits { unsigned a : 3; unsigned b : 4; int rest; };
class Mixed {
public:
  Mixed() noexcept;
  char first;
  long last() const noexcept;
  short middle;
private:
  long hidden;
public:
  char end;
};
class Interface {
public:
  virtual int get() const noexcept = 0;
protected:
  ~Interface() = default;
};
class Virtual final : public Interface {
public:
  Virtual() noexcept;
  int get() const noexcept override;
  int x;
  int y;
};
int packed(const Packed &p) noexcept;
int packed_two(const PackedTwo &p) noexcept;
bool is_aligned(const Aligned &a) noexcept;
int base_sum(const Base &b) noexcept;
int derived(const Derived &d) noexcept;
int last(const Last &l) noexcept;
int bits(Bits b) noexcept;
Bits make_bits() noexcept;
//--- input.cpp
#include "input.hpp"
int packed(const Packed &p) noexcept { return p.i; }
int packed_two(const PackedTwo &p) noexcept { return p.i; }
bool is_aligned(const Aligned &a) noexcept { return reinterpret_cast<unsigned long>(&a) % 64 == 0; }
int base_sum(const Base &b) noexcept { return static_cast<int>(b.d) + b.i; }
int derived(const Derived &d) noexcept { return static_cast<int>(d.d) * 100 + d.i * 10 + d.j; }
int last(const Last &l) noexcept { return l.d.j * 10 + l.c; }
int bits(Bits b) noexcept { return static_cast<int>(b.a + b.b) + b.rest; }
Bits make_bits() noexcept { return {1, 2, 4}; }
Mixed::Mixed() noexcept : first(1), middle(2), hidden(3), end(4) {}
long Mixed::last() const noexcept { return hidden; }
Virtual::Virtual() noexcept : x(5), y(6) {}
int Virtual::get() const noexcept { return x; }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    println!("packed {} {}", size_of::<Packed>(), packed(&Packed { c: 1, i: 1000 }));
    let mut two = PackedTwo::new();
    two.i = 3;
    println!("two {} {}", size_of::<PackedTwo>(), packed_two(&two));
    let a = Aligned { c: 9 };
    assert!(is_aligned(&a) && is_aligned(&Box::new(a)));
    println!("aligned {} {}", size_of::<Aligned>(), a.c);
    let d = Derived::new();
    let n = derived(&d);
    println!("tail {} {} {} {}", size_of::<Derived>(), n / 100, n / 10 % 10, d.j);
    let l = Last::new();
    println!("in tail {} {} {}", size_of::<Last>(), l.d().j, l.c);
    assert_eq!(last(&l), 34);
    let mut c = Const::new();
    c.free = 6;
    println!("const {} {}", c.fixed(), c.free);
    println!("bits {}", bits(make_bits()));
    let m = Mixed::new();
    println!("mixed {} {} {} {}", m.first, m.middle, m.last(), m.end);
    let v = Virtual::new();
    println!("vtable {}", v.get());
}
