// std::unique_ptr both ways: of an abstract class, of a plain one, null.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: area 12
// CHECK-NEXT: none true
// CHECK-NEXT: consumed 9 1
// CHECK-NEXT: stored 4
// CHECK-NEXT: back 4
// CHECK-NEXT: plain 5
// CHECK-NEXT: alive 0
//--- input.hpp
#include <memory>
class Shape {
public:
  virtual ~Shape();
  virtual double area() const = 0;
  static int alive() noexcept;
protected:
  Shape();
};
struct Plain { int x; };
std::unique_ptr<Shape> make(double side, double other);
double consume(std::unique_ptr<Shape> s);
class Store {
public:
  Store();
  Store(const Store &) = delete;
  ~Store();
  void put(std::unique_ptr<Shape> s);
  std::unique_ptr<Shape> take();
  const Shape *peek() const noexcept;
private:
  std::unique_ptr<Shape> s;
};
std::unique_ptr<Plain> plain(int x);
int use_plain(std::unique_ptr<Plain> p);
//--- input.cpp
#include "input.hpp"
static int Alive;
Shape::Shape() { ++Alive; }
Shape::~Shape() { --Alive; }
int Shape::alive() noexcept { return Alive; }
namespace {
struct Rect : Shape {
  double a, b;
  Rect(double a, double b) : a(a), b(b) {}
  double area() const override { return a * b; }
};
}
std::unique_ptr<Shape> make(double a, double b) { return a < 0 ? nullptr : std::unique_ptr<Shape>(new Rect(a, b)); }
double consume(std::unique_ptr<Shape> s) { return s->area(); }
Store::Store() {}
Store::~Store() {}
void Store::put(std::unique_ptr<Shape> n) { s = std::move(n); }
std::unique_ptr<Shape> Store::take() { return std::move(s); }
const Shape *Store::peek() const noexcept { return s.get(); }
std::unique_ptr<Plain> plain(int x) { return std::unique_ptr<Plain>(new Plain{x}); }
int use_plain(std::unique_ptr<Plain> p) { return p->x; }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    let a = make(3.0, 4.0).unwrap();
    println!("area {}", a.area());
    println!("none {}", make(-1.0, 0.0).is_none());
    let c = consume(make(3.0, 3.0).unwrap());
    println!("consumed {c} {}", Shape::alive());
    let mut s = Store::new();
    assert!(s.peek().is_none());
    s.put(make(2.0, 2.0).unwrap());
    println!("stored {}", s.peek().unwrap().area());
    println!("back {}", s.take().unwrap().area());
    assert!(s.take().is_none());
    println!("plain {}", use_plain(plain(5).unwrap()));
    drop((a, s));
    println!("alive {}", Shape::alive());
}
