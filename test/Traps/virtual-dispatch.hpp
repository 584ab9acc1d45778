// Virtual functions: what a derived class overrides runs, through any base and any grand base; inline virtual
// destructors, which shift hand-made virtual tables, count for nothing here.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: leaf 1 leaf 2 middle 3
// CHECK-NEXT: leaf 1 middle 3
// CHECK-NEXT: second 30
// CHECK-NEXT: returned leaf 1
// CHECK-NEXT: final 9
// CHECK-NEXT: ended 3
//--- input.hpp
#include <memory>
#include <string>
struct Root {
  Root();
  virtual ~Root() { ended(); }
  virtual std::string one() const = 0;
  virtual std::string two() const;
  virtual std::string three() const;
  static int count() noexcept;
private:
  static void ended();
};
struct Middle : Root {
  std::string one() const override;
  std::string three() const override;
};
struct Second {
  virtual ~Second();
  virtual int number() const noexcept;
};
struct Leaf : Middle, Second {
  std::string one() const override;
  std::string two() const override;
  int number() const noexcept override;
};
struct Final final : Second {
  int number() const noexcept override;
};
std::unique_ptr<Root> make();
std::string ask(const Root &r);
int askSecond(const Second &s) noexcept;
//--- input.cpp
#include "input.hpp"
static int Ended;
Root::Root() {}
void Root::ended() { ++Ended; }
int Root::count() noexcept { return Ended; }
std::string Root::two() const { return "root 2"; }
std::string Root::three() const { return "root 3"; }
std::string Middle::one() const { return "middle 1"; }
std::string Middle::three() const { return "middle 3"; }
Second::~Second() {}
int Second::number() const noexcept { return 3; }
std::string Leaf::one() const { return "leaf 1"; }
std::string Leaf::two() const { return "leaf 2"; }
int Leaf::number() const noexcept { return 30; }
int Final::number() const noexcept { return 9; }
std::unique_ptr<Root> make() { return std::make_unique<Leaf>(); }
std::string ask(const Root &r) { return r.one(); }
int askSecond(const Second &s) noexcept { return s.number(); }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    let leaf = Leaf::new();
    println!("{} {} {}", leaf.one(), leaf.two(), leaf.three());
    let root: &Root = &leaf;
    println!("{} {}", root.one(), root.three());
    println!("second {}", askSecond(leaf.as_base::<Second>()));
    let made = make().unwrap();
    println!("returned {}", ask(&made));
    println!("final {}", askSecond(Final::new().as_base()));
    let boxed: rt::CxxBox<Root> = Leaf::new().upcast::<Root>();
    drop((leaf, made, boxed));
    println!("ended {}", Root::count());
}
