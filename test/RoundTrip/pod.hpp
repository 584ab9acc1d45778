// Plain classes by value: directly where C++ cannot throw, through a thunk where it can.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: direct 4 6.5
// CHECK-NEXT: thunk 8 13
// CHECK-NEXT: method 10.5
// CHECK-NEXT: moved 5 6.5
// CHECK-NEXT: private 3
// CHECK-NEXT: large 7
// CHECK-NEXT: small 1 2 3
// CHECK-NEXT: over 3
// CHECK-NEXT: empty 1
// CHECK-NEXT: base 1 2 3
// CHECK-NEXT: out 9
// CHECK-NEXT: array 3 4
//--- input.hpp
struct Point {
  int x;
  double y;
  double sum() const noexcept;
  void shift(int by) noexcept;
};
class Private {
public:
  explicit Private(int v) noexcept : v(v) {}
  int get() const noexcept { return v; }
private:
  int v;
};
struct Large { long values[16]; };
struct Small { unsigned char r, g, b; };
struct alignas(32) Over { double d[4]; };
struct Empty {};
struct Base { int a; int b; };
struct Derived : Base { int c; };
struct Arrays { Small colours[2]; int *where; };
Point add(Point a, const Point &b) noexcept;
Point twice(Point p);
Private copy(Private p) noexcept;
Large fill(Large l, int at) noexcept;
Small make_small() noexcept;
Over over(Over o) noexcept;
int empty(Empty e, int x) noexcept;
int total(Derived d) noexcept;
void out(Point &p) noexcept;
Arrays arrays(Arrays a) noexcept;
//--- input.cpp
#include "input.hpp"
double Point::sum() const noexcept { return x + y; }
void Point::shift(int by) noexcept { x += by; }
Point add(Point a, const Point &b) noexcept { return {a.x + b.x, a.y + b.y}; }
Point twice(Point p) { return {2 * p.x, 2 * p.y}; }
Private copy(Private p) noexcept { return p; }
Large fill(Large l, int at) noexcept { l.values[at] = 7; return l; }
Small make_small() noexcept { return {1, 2, 3}; }
Over over(Over o) noexcept { o.d[3] += 1; return o; }
int empty(Empty, int x) noexcept { return x; }
int total(Derived d) noexcept { return d.a + d.b + d.c; }
void out(Point &p) noexcept { p.x = 9; }
Arrays arrays(Arrays a) noexcept { a.colours[1].r = static_cast<unsigned char>(a.colours[0].r + 1); return a; }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    let mut p = add(Point { x: 1, y: 2.5 }, &Point { x: 3, y: 4.0 });
    println!("direct {} {}", p.x, p.y);
    let t = twice(p);
    println!("thunk {} {}", t.x, t.y);
    println!("method {}", p.sum());
    p.shift(1);
    println!("moved {} {}", p.x, p.y);
    println!("private {}", copy(Private::new(3)).get());
    println!("large {}", fill(Large { values: [0; 16] }, 15).values[15]);
    let s = make_small();
    println!("small {} {} {}", s.r, s.g, s.b);
    println!("over {}", over(Over { d: [2.0; 4] }).d[3]);
    println!("empty {}", empty(Empty::new(), 1));
    let mut d = Derived::new();
    d.a = 1;
    d.b = 2;
    d.c = 3;
    println!("base {} {} {}", d.a, d.b, d.c);
    assert_eq!(total(d), 6);
    out(&mut p);
    println!("out {}", p.x);
    let mut a = Arrays::new();
    a.colours[0].r = 3;
    let a = arrays(a);
    println!("array {} {}", a.colours[0].r, a.colours[1].r);
}
