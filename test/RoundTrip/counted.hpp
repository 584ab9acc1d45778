// Objects that count their owners: clones, the last one ends the object, a constructor, results and parameters.
// RUN: %round-trip %s | FileCheck %s
// ARGS: -- -std=c++17
// ASAN
// CHECK: one owner: 1
// CHECK-NEXT: two: 2, the same true
// CHECK-NEXT: set through one, read through the other: 9
// CHECK-NEXT: kept: 2
// CHECK-NEXT: from a reference: 2
// CHECK-NEXT: zero: 1
// CHECK-NEXT: alive 0
//--- cxx2rs.toml
[ownership]
"Surface" = { retain = "ref", release = "unref" }
"Zero" = { retain = "add_ref", release = "drop_ref", starts_at = 0 }
"make" = "owned"
"Cache::keep.s" = "taken"
[pointers]
"Cache::*.return" = "nonnull"
//--- input.hpp
class Surface {
public:
  explicit Surface(int w) : width(w), count_(1) { ++alive; }
  Surface(const Surface &) = delete;
  void ref() noexcept { ++count_; }
  void unref() noexcept { if (--count_ == 0) delete this; }
  int count() const noexcept { return count_; }
  void resize(int w) noexcept { width = w; }
  int get() const noexcept { return width; }
  static int alive;
protected:
  virtual ~Surface() { --alive; }
private:
  int width, count_;
};
Surface *make(int w);
class Zero {
public:
  Zero() noexcept : count_(0) { ++Surface::alive; }
  Zero(const Zero &) = delete;
  void add_ref() noexcept { ++count_; }
  void drop_ref() noexcept { if (--count_ == 0) delete this; }
  int count() const noexcept { return count_; }
private:
  ~Zero() { --Surface::alive; }
  int count_;
};
class Cache {
public:
  Cache() noexcept : s_(nullptr) {}
  Cache(const Cache &) = delete;
  ~Cache() { if (s_) s_->unref(); }
  void keep(Surface *s) noexcept { s_ = s; }
  Surface *get() noexcept { return s_; }
private:
  Surface *s_;
};
int alive() noexcept;
//--- input.cpp
#include "input.hpp"
int Surface::alive;
Surface *make(int w) { return w < 0 ? nullptr : new Surface(w); }
int alive() noexcept { return Surface::alive; }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    {
        let s: rt::CxxRc<Surface> = make(3).unwrap();
        println!("one owner: {}", s.count());
        let t = s.clone();
        println!("two: {}, the same {}", s.count(), s.ptr_eq(&t));
        t.resize(9);
        println!("set through one, read through the other: {}", s.get());
        drop(s);
        let mut cache = Cache::new();
        cache.keep(t.clone());
        drop(t);
        let lent = cache.get();
        let mine = rt::CxxRc::retain(lent);
        println!("kept: {}", mine.count());
        let made = Surface::new(4);
        let again = rt::CxxRc::retain(&*made);
        println!("from a reference: {}", again.count());
        assert!(make(-1).is_none());
        println!("zero: {}", Zero::new().count());
    }
    println!("alive {}", alive());
}
//--- compile_fail/no_mut.rs
// error: E0596
include!("../bindings.rs");
fn change(_: &mut Surface) {}
fn main() {
    let mut s = Surface::new(1);
    change(&mut s);
}
