// Overloads, default arguments, const and non-const twins, constructors and conversions.
// RUN: %round-trip %s | FileCheck %s
// CHECK: int double text item both
// CHECK-NEXT: defaults 0 5 7
// CHECK-NEXT: options 3 4
// CHECK-NEXT: twins 1 2
// CHECK-NEXT: new 0 1 2 5
// CHECK-NEXT: from 7
// CHECK-NEXT: method 10 11
//--- input.hpp
#include <string>
struct Item { int x; };
const char *put(int a) noexcept;
const char *put(double a) noexcept;
const char *put(const std::string &s);
const char *put(const Item &i) noexcept;
const char *put(int a, const Item &i) noexcept;
int find(const char *s, int from = 0, int to = 5) noexcept;
struct Options { int level = 3; };
int run(const Options &o = Options()) noexcept;
class Value {
public:
  Value() noexcept;
  Value(int v) noexcept;
  explicit Value(double v) noexcept;
  Value(int a, int b) noexcept;
  int get() const noexcept;
  const int &ref() const noexcept;
  int &ref() noexcept;
  int plus(int n = 3) const noexcept;
private:
  int v;
};
//--- input.cpp
#include "input.hpp"
const char *put(int) noexcept { return "int"; }
const char *put(double) noexcept { return "double"; }
const char *put(const std::string &) { return "text"; }
const char *put(const Item &) noexcept { return "item"; }
const char *put(int, const Item &) noexcept { return "both"; }
int find(const char *s, int from, int to) noexcept { return *s == 'd' ? from : to; }
int run(const Options &o) noexcept { return o.level; }
Value::Value() noexcept : v(0) {}
Value::Value(int v) noexcept : v(v) {}
Value::Value(double v) noexcept : v(static_cast<int>(v)) {}
Value::Value(int a, int b) noexcept : v(a + b) {}
int Value::get() const noexcept { return v; }
const int &Value::ref() const noexcept { return v; }
int &Value::ref() noexcept { return v; }
int Value::plus(int n) const noexcept { return v + n; }
//--- main.rs
mod bindings;
use bindings::*;
use std::ffi::{c_char, CStr};
fn text(s: *const c_char) -> &'static str {
    unsafe { CStr::from_ptr(s) }.to_str().unwrap()
}
fn main() {
    let i = Item { x: 1 };
    let lent = put_item(&i);
    let both = put_int_item(1, &i);
    println!(
        "{} {} {} {} {}",
        text(put(1)),
        text(put_f64(1.0)),
        put_str(&rt::StdString::new("x")).unwrap().to_str().unwrap(),
        lent.unwrap().to_str().unwrap(),
        both.unwrap().to_str().unwrap(),
    );
    println!("defaults {} {} {}", find("d"), find("x"), find_full("x", 1, 7));
    println!("options {} {}", run(), run_full(&Options { level: 4 }));
    let mut v = Value::new_int(1);
    let before = *v.r#ref();
    *v.ref_mut() = 2;
    println!("twins {} {}", before, v.get());
    println!(
        "new {} {} {} {}",
        Value::default().get(),
        Value::new_int(1).get(),
        Value::new_f64(2.9).get(),
        Value::new_int_int(2, 3).get()
    );
    println!("from {}", Value::from(7).get());
    println!("method {} {}", Value::new_int(7).plus(), Value::new_int(7).plus_full(4));
}
