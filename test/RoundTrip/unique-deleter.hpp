// std::unique_ptr with a deleter of its own: both ways, of a class that is only declared, and of one that C++ could delete.
// RUN: %round-trip %s | FileCheck %s
// CXXFLAGS: -std=c++17
// ASAN
// VALGRIND
// CHECK: 3 open 1
// CHECK-NEXT: none true
// CHECK-NEXT: used 3 open 0
// CHECK-NEXT: pooled 5 freed 1
// CHECK-NEXT: raw 0
//--- input.hpp
#include <cstdio>
#include <memory>
struct Handle; // as of a C library
int number(const Handle &h) noexcept;
int open() noexcept;
int freed() noexcept;
struct CloseHandle {
  void operator()(Handle *h) const noexcept;
};
using UniqueHandle = std::unique_ptr<Handle, CloseHandle>;
UniqueHandle make(int n);
int use(UniqueHandle h);
struct Pooled { int n; };
namespace pool {
template <class T, void (*End)(T *)> struct Ends {
  void operator()(T *p) const { End(p); }
};
void give(Pooled *p);
using Back = Ends<Pooled, give>;
struct Free {
  void operator()(Pooled *p) const { give(p); }
};
std::unique_ptr<Pooled, Free> take(int n);
}
struct Counting {
  int *ended = nullptr;
  void operator()(Pooled *p) const { delete p; }
};
std::unique_ptr<Pooled, Counting> counted();
std::unique_ptr<FILE, int (*)(FILE *)> file();
//--- input.cpp
#include "input.hpp"
struct Handle { int n; };
static int Open = 0, Freed = 0;
int number(const Handle &h) noexcept { return h.n; }
int open() noexcept { return Open; }
int freed() noexcept { return Freed; }
void CloseHandle::operator()(Handle *h) const noexcept { delete h; --Open; }
UniqueHandle make(int n) {
  if (n < 0)
    return nullptr;
  ++Open;
  return UniqueHandle(new Handle{n});
}
int use(UniqueHandle h) { return h->n; }
void pool::give(Pooled *p) { delete p; ++Freed; }
std::unique_ptr<Pooled, pool::Free> pool::take(int n) { return std::unique_ptr<Pooled, Free>(new Pooled{n}); }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    let h: rt::CxxUnique<Handle, CloseHandle> = make(3).unwrap();
    println!("{} open {}", number(&h), open());
    println!("none {}", make(-1).is_none());
    println!("used {} open {}", r#use(h), open());
    let mut p = pool::take(4).unwrap();
    p.n += 1;
    let n = p.n;
    drop(p);
    println!("pooled {} freed {}", n, freed());
    drop(make(1));
    println!("raw {}", open());
}
//--- compile_fail/counted.rs
// error: E0425
include!("../bindings.rs");
fn main() {
    counted();
}
