// Strings of every form and length, with embedded zeros and bytes that are not UTF-8; C strings, also null.
// RUN: %round-trip %s | FileCheck %s
// ARGS: -- -std=c++17
// ASAN
// CHECK: short 5 hello!
// CHECK-NEXT: edge 16 17
// CHECK-NEXT: long 1000
// CHECK-NEXT: nul 3 [97, 0, 98]
// CHECK-NEXT: utf8 grüße 7
// CHECK-NEXT: bytes "\xFF" true
// CHECK-NEXT: lossy {{.+}} true
// CHECK-NEXT: empty 0 true
// CHECK-NEXT: view 3
// CHECK-NEXT: lent Anna Anna
// CHECK-NEXT: changed Bob!
// CHECK-NEXT: filled filled
// CHECK-NEXT: into text
// CHECK-NEXT: trimmed x y
// CHECK-NEXT: c 5 4 -1 3
// CHECK-NEXT: found b=2 true
// CHECK-NEXT: panics true
// CHECK-NEXT: compare true true true
//--- input.hpp
#include <string>
#include <string_view>
std::string echo(std::string s);
std::string join(const std::string &a, std::string_view b);
std::string repeat(char c, std::size_t n);
std::size_t length(std::string_view v) noexcept;
std::size_t zeros(const std::string &s);
std::string_view trim(std::string_view v) noexcept;
void fill(std::string &out);
class Person {
public:
  explicit Person(std::string name);
  const std::string &name() const noexcept;
  std::string_view nick() const noexcept;
  std::string &name_ref() noexcept;
private:
  std::string n;
};
int c_length(const char *s = nullptr) noexcept;
const char *after(int n, const char *s) noexcept;
//--- input.cpp
#include "input.hpp"
#include <algorithm>
#include <cstring>
std::string echo(std::string s) { return s; }
std::string join(const std::string &a, std::string_view b) { return a + std::string(b); }
std::string repeat(char c, std::size_t n) { return std::string(n, c); }
std::size_t length(std::string_view v) noexcept { return v.size(); }
std::size_t zeros(const std::string &s) { return static_cast<std::size_t>(std::count(s.begin(), s.end(), '\0')); }
std::string_view trim(std::string_view v) noexcept { while (!v.empty() && v[0] == ' ') v.remove_prefix(1); return v; }
void fill(std::string &out) { out = "filled"; }
Person::Person(std::string name) : n(std::move(name)) {}
const std::string &Person::name() const noexcept { return n; }
std::string_view Person::nick() const noexcept { return n; }
std::string &Person::name_ref() noexcept { return n; }
int c_length(const char *s) noexcept { return s ? static_cast<int>(std::strlen(s)) : -1; }
const char *after(int n, const char *s) noexcept { return n < static_cast<int>(std::strlen(s)) ? s + n : nullptr; }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    let s = echo("hello");
    println!("short {} {}", s.len(), join(&s, "!"));
    println!("edge {} {}", repeat(b'a' as _, 16).len(), repeat(b'a' as _, 17).len());
    let long = repeat(b'x' as _, 1000);
    assert_eq!(long.clone(), echo(&long));
    assert_eq!(echo(String::from("y").repeat(17)), "y".repeat(17));
    println!("long {}", long.len());
    let nul = echo(b"a\0b");
    println!("nul {} {:?}", nul.len(), nul.as_bytes());
    assert_eq!(zeros("a\0b\0"), 2);
    let g = echo("grüße");
    println!("utf8 {} {}", g, g.len());
    let bad = echo([0xffu8]);
    println!("bytes {:?} {}", bad, bad.to_str().is_err());
    println!("lossy {} {}", bad, bad.to_string_lossy() == "\u{fffd}");
    println!("empty {} {}", echo("").len(), echo("").is_empty());
    println!("view {}", length("abc"));
    let mut p = Person::new("Anna");
    println!("lent {} {}", p.name(), p.nick());
    p.name_ref().assign("Bob");
    p.name_ref().append("!");
    println!("changed {}", p.name());
    let mut out = rt::StdString::new("before");
    fill(&mut out);
    println!("filled {}", *out);
    println!("into {}", echo("text").into_string().unwrap());
    println!("trimmed {}", trim("  x y"));
    println!("c {} {} {} {}", c_length_full(Some("hello")), c_length_full(Some(c"four")), c_length(), c_length_full(Some(String::from("abc"))));
    println!("found {} {}", after(4, c"a=1,b=2").unwrap().to_str().unwrap(), after(0, c"").is_none());
    std::panic::set_hook(Box::new(|_| {}));
    println!("panics {}", std::panic::catch_unwind(|| c_length_full(Some("a\0b"))).is_err());
    println!("compare {} {} {}", echo("a") == "a", echo("a") < echo("b"), *p.name() == *"Bob!");
}
//--- compile_fail/view-outlives.rs
// error: E0597
#[allow(dead_code)]
mod bindings { include!("../bindings.rs"); }
fn main() {
    let view;
    {
        let text = String::from("  x");
        view = bindings::trim(&text);
    }
    println!("{view}");
}
//--- compile_fail/lent-changed.rs
// error: E0502
#[allow(dead_code)]
mod bindings { include!("../bindings.rs"); }
fn main() {
    let mut p = bindings::Person::new("a");
    let name = p.name();
    p.name_ref().assign("b");
    println!("{name}");
}
