// A C++ exception is a Rust panic with its type and text; rt::catch gives it back as a value.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: fine 2
// CHECK-NEXT: caught std::invalid_argument: negative
// CHECK-NEXT: panicked std::invalid_argument negative
// CHECK-NEXT: own lib::ParseError: line 3
// CHECK-NEXT: int 42
// CHECK-NEXT: constructor std::runtime_error: no object
// CHECK-NEXT: string std::{{.*}}: as text
// CHECK-NEXT: nested outer <- inner
// CHECK-NEXT: unwound 0
// CHECK-NEXT: clone std::invalid_argument("negative")
// CHECK-NEXT: message C++ exception std::invalid_argument: negative (thrown by the call at main.rs:
// CHECK-NEXT: other panics pass a Rust panic
//--- input.hpp
#include <stdexcept>
#include <string>
namespace lib {
class ParseError : public std::runtime_error {
public:
  explicit ParseError(int line);
};
int half(int x);
int parse();
void throw_int();
void throw_text();
void throw_nested();
std::string text_or_throw(bool ok);
class Guarded {
public:
  explicit Guarded(bool ok);
  Guarded(const Guarded &);
  ~Guarded();
  int fail() const;
  static int alive() noexcept;
};
int with_guard();
}
//--- input.cpp
#include "input.hpp"
namespace lib {
static int Alive;
ParseError::ParseError(int line) : std::runtime_error("line " + std::to_string(line)) {}
int half(int x) { if (x < 0) throw std::invalid_argument("negative"); return x / 2; }
int parse() { throw ParseError(3); }
void throw_int() { throw 42; }
void throw_text() { throw std::string("as text"); }
void throw_nested() {
  try { throw std::runtime_error("inner"); } catch (...) { std::throw_with_nested(std::logic_error("outer")); }
}
std::string text_or_throw(bool ok) { if (!ok) throw std::runtime_error("no text"); return std::string(100, 'x'); }
Guarded::Guarded(bool ok) { if (!ok) throw std::runtime_error("no object"); ++Alive; }
Guarded::Guarded(const Guarded &) { ++Alive; }
Guarded::~Guarded() { --Alive; }
int Guarded::fail() const { throw std::runtime_error("method"); }
int Guarded::alive() noexcept { return Alive; }
int with_guard() { Guarded g(true); return g.fail(); }
}
//--- main.rs
mod bindings;
use bindings::{lib, rt};
use std::error::Error;
use std::panic::catch_unwind;
use std::sync::Mutex;
static MESSAGE: Mutex<String> = Mutex::new(String::new());
fn main() {
    std::panic::set_hook(Box::new(|info| {
        let text = info.payload().downcast_ref::<String>().map_or("", String::as_str);
        *MESSAGE.lock().unwrap() = text.to_string();
    }));
    println!("fine {}", lib::half(4));
    let e = rt::catch(|| lib::half(-1)).unwrap_err();
    println!("caught {}: {}", e.type_name(), e.what());
    let payload = catch_unwind(|| lib::half(-1)).unwrap_err();
    let p = payload.downcast_ref::<rt::CxxException>().unwrap();
    let message = MESSAGE.lock().unwrap().clone();
    println!("panicked {} {}", p.type_name(), p);
    let own = rt::catch(|| lib::parse()).unwrap_err();
    println!("own {}: {own}", own.type_name());
    let int = rt::catch(|| lib::throw_int()).unwrap_err();
    println!("{} {int}", int.type_name());
    let new = rt::catch(|| lib::Guarded::new(false)).err().unwrap();
    println!("constructor {}: {new}", new.type_name());
    let text = rt::catch(|| lib::throw_text()).unwrap_err();
    println!("string {}: {text}", text.type_name());
    let nested = rt::catch(|| lib::throw_nested()).unwrap_err();
    println!("nested {nested} <- {}", nested.source().unwrap());
    assert!(rt::catch(|| lib::with_guard()).is_err());
    println!("unwound {}", lib::Guarded::alive());
    println!("clone {:?}", e.clone());
    println!("message {message}");
    assert_eq!(rt::catch(|| lib::text_or_throw(true)).unwrap().len(), 100);
    assert!(rt::catch(|| lib::text_or_throw(false)).is_err());
    let other = catch_unwind(|| rt::catch(|| panic!("a Rust panic"))).unwrap_err();
    println!("other panics pass {}", other.downcast_ref::<&str>().unwrap());
}
