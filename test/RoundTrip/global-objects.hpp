// Constants and variables of class and array types: as Rust constants where the header has their value, else by reference
// where they do not change, else by address.
// RUN: %round-trip %s | FileCheck %s
// CXXFLAGS: -std=c++17
// ASAN
// CHECK: 3 4 9 1 2 20
// CHECK-NEXT: 2 8 1 1.5
// CHECK-NEXT: limits 3 9
// CHECK-NEXT: name origin 6
// CHECK-NEXT: count 0 5
// CHECK-NEXT: primes 11
//--- input.hpp
#include <atomic>
#include <string>
enum class Kind { a, b };
struct Point {
  int x, y;
  static const Point unit;
};
struct Line {
  Point from, to;
  Kind kinds[2];
};
struct Box {
  static constexpr Point corner{3, 4};
  static constexpr int sides[4] = {9, 1, 2, 20};
};
inline constexpr Line line{{1, 2}, {7, 8}, {Kind::a, Kind::b}};
const double weights[] = {0.5, 1.5};
inline constexpr Point steps[2] = {{1, 1}, {2, 2}};
class Limits {
public:
  Limits(int lo, int hi) : lo(lo), hi(hi) {}
  int low() const { return lo; }
  int high() const { return hi; }
private:
  int lo, hi;
};
extern const Limits limits;
inline const Limits own{3, 9};
class Named {
public:
  explicit Named(const std::string &n) : n(n) {}
  ~Named() {}
  const std::string &name() const { return n; }
  int count = 0;
private:
  std::string n;
};
extern const Named origin;
extern Named current;
extern const int primes[5];
struct Lazy {
  mutable int cached = 0;
  ~Lazy() {}
};
extern const Lazy lazy;
extern std::atomic<int> counter;
//--- input.cpp
#include "input.hpp"
const Point Point::unit{1, 1};
const Limits limits{3, 9};
const Named origin{"origin"};
Named current{"current"};
const int primes[5] = {2, 3, 5, 7, 11};
const Lazy lazy{};
std::atomic<int> counter{0};
//--- main.rs
mod bindings;
use bindings::*;
const CORNER: Point = r#box::corner;
fn main() {
    let sides = r#box::sides;
    println!("{} {} {} {} {} {}", CORNER.x, CORNER.y, sides[0], sides[1], sides[2], sides[3]);
    println!("{} {} {} {}", line.from.y, line.to.y, (line.kinds[1] == Kind::b) as u8, weights[1]);
    let l: Limits = own();
    println!("limits {} {}", l.low(), limits().high());
    println!("name {} {}", origin().name(), origin().name().len());
    let now: *mut Named = current();
    unsafe {
        let before = (*now).count();
        (*now).set_count(5);
        println!("count {} {}", before, (*now).count());
    }
    let _: *const Lazy = lazy();
    println!("primes {}", primes()[4]);
}
