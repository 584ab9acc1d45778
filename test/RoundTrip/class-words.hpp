// relocatable, send, sync and opaque by configuration: a value that moves, and goes to another thread.
// RUN: %round-trip %s | FileCheck %s
// ARGS: -- -std=c++17
// ASAN
// CHECK: moved 7
// CHECK-NEXT: in a thread 7
// CHECK-NEXT: shared 9 9
// CHECK-NEXT: blob 3
//--- cxx2rs.toml
relocatable = ["Handle"]
send = ["Handle", "Session"]
sync = ["Session"]
opaque = ["Blob"]
//--- input.hpp
class Handle {
public:
  explicit Handle(int n);
  Handle(const Handle &o);
  Handle &operator=(const Handle &) = delete;
  ~Handle();
  int value() const;
private:
  int *p_;
};
class Session {
public:
  Session(const Session &) = delete;
  explicit Session(int n) : n_(n) {}
  int value() const { return n_; }
private:
  int n_;
};
struct Blob {
  int x = 3;
  int get() const { return x; }
};
//--- input.cpp
#include "input.hpp"
Handle::Handle(int n) : p_(new int(n)) {}
Handle::Handle(const Handle &o) : p_(new int(*o.p_)) {}
Handle::~Handle() { delete p_; }
int Handle::value() const { return *p_; }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    let all = vec![Handle::new(7), Handle::new(8)];
    let first = all.into_iter().next().unwrap();
    println!("moved {}", first.value());
    std::thread::spawn(move || println!("in a thread {}", first.value())).join().unwrap();
    let session = Session::new(9);
    std::thread::scope(|s| {
        let one = s.spawn(|| session.value());
        println!("shared {} {}", one.join().unwrap(), session.value());
    });
    let blob: rt::CxxBox<Blob> = Blob::new();
    println!("blob {}", blob.get());
}
//--- compile_fail/not_send.rs
// error: E0277
include!("../bindings.rs");
fn main() {
    let blob = Blob::new();
    std::thread::spawn(move || blob.get());
}
