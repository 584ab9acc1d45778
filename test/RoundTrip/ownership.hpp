// Owners by configuration, deleted the way their class wants: virtual destructor, operator delete of the class.
// RUN: %round-trip %s | FileCheck %s
// ARGS: -- -std=c++17
// ASAN
// CHECK: made 1 derived
// CHECK-NEXT: alive 2
// CHECK-NEXT: alive 1 after the pool took it
// CHECK-NEXT: nothing to take
// CHECK-NEXT: from the pool 5
// CHECK-NEXT: alive 0, own deletes 3
//--- cxx2rs.toml
[ownership]
"make*" = "owned"
"Pool::adopt.*" = "taken"
"Pool::release" = "owned"
[pointers]
"make.return" = "nonnull"
//--- input.hpp
#include <cstddef>
class Item {
public:
  Item(const Item &) = delete;
  virtual ~Item();
  virtual int kind() const;
  static void *operator new(std::size_t size);
  static void operator delete(void *p);
protected:
  Item();
};
Item *make(int kind);
Item *make_none();
struct Plain { int x; };
Plain *make_plain();
class Pool {
public:
  Pool(const Pool &) = delete;
  Pool();
  ~Pool();
  void adopt(Item *item = nullptr);
  Item *release();
private:
  Item *item_;
};
int alive();
int own_deletes();
// no `new T`, but `delete p`
class Placed {
public:
  Placed(const Placed &) = delete;
  explicit Placed(int) {}
  static void *operator new(std::size_t, void *at) { return at; }
};
class Sealed {
public:
  Sealed(const Sealed &) = delete;
  explicit Sealed(int) {}
private:
  static void operator delete(void *) {}
};
//--- input.cpp
#include "input.hpp"
#include <cstdlib>
static int Alive, Deletes;
struct Derived : Item { char more[100]; int kind() const override { return 5; } };
struct One : Item {};
Item::Item() { ++Alive; }
Item::~Item() { --Alive; }
int Item::kind() const { return 1; }
void *Item::operator new(std::size_t size) { return std::malloc(size); }
void Item::operator delete(void *p) { ++Deletes; std::free(p); }
Item *make(int kind) { return kind == 5 ? static_cast<Item *>(new Derived) : new One; }
Item *make_none() { return nullptr; }
Plain *make_plain() { return new Plain{3}; }
Pool::Pool() : item_(nullptr) {}
Pool::~Pool() { delete item_; }
void Pool::adopt(Item *item) { delete item_; item_ = item; }
Item *Pool::release() { Item *i = item_; item_ = nullptr; return i; }
int alive() { return Alive; }
int own_deletes() { return Deletes; }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    {
        let (one, five): (rt::CxxBox<Item>, _) = (make(1), make(5));
        println!("made {} {}", one.kind(), if five.kind() == 5 { "derived" } else { "?" });
        assert!(make_none().is_none() && make_plain().unwrap().x == 3);
        println!("alive {}", alive());
        let mut pool = Pool::new();
        pool.adopt_full(Some(one));
        pool.adopt_full(Some(five));
        println!("alive {} after the pool took it", alive());
        let five = pool.release().unwrap();
        if pool.release().is_none() {
            println!("nothing to take");
        }
        println!("from the pool {}", five.kind());
        pool.adopt_full(Some(five));
        pool.adopt_full(Some(make(1)));
    }
    println!("alive {}, own deletes {}", alive(), own_deletes());
}
//--- compile_fail/moved.rs
// error: E0382
include!("../bindings.rs");
fn main() {
    let item = make(1);
    Pool::new().adopt_full(Some(item));
    item.kind();
}
