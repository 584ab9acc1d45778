// Arguments that C++ converts: of each kind of class, text with and without zero bytes, other classes, derived ones.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// VALGRIND
// CHECK: slice 3 4 5 4 2
// CHECK-NEXT: colour 7 9 16
// CHECK-NEXT: text hello 42 text copy a 26
// CHECK-NEXT: name 3 4 6 6
// CHECK-NEXT: kept
// CHECK-NEXT: noted 5 0 2
// CHECK-NEXT: alive 0
// CHECK-NEXT: a C string ends at its first NUL byte
//--- input.hpp
#include <cstddef>
#include <cstring>
#include <string>
class Slice {
public:
  Slice(const char *d, std::size_t n) : data_(d), size_(n) {}
  Slice(const std::string &s) : data_(s.data()), size_(s.size()) {}
  Slice(const char *s) : data_(s), size_(std::strlen(s)) {}
  std::size_t size() const { return size_; }
  const char *begin() const { return data_; }
private:
  const char *data_;
  std::size_t size_;
};
struct Colour {
  unsigned rgb;
  Colour(unsigned rgb) noexcept : rgb(rgb) {}
};
struct Paint {
  Paint(const Colour &c) noexcept : c(c) {}
  Colour c;
};
extern int alive;
/// Owned text.
class Text {
public:
  Text(const char *s) : data_(s) { ++alive; }
  Text(int number) : data_(std::to_string(number)) { ++alive; }
  Text(const Text &t) : data_(t.data_) { ++alive; }
  ~Text() { --alive; }
  std::string get() const { return data_; }
private:
  std::string data_;
};
class Named {
public:
  Named(std::string name) : name_(name) {}
  virtual ~Named() {}
  std::size_t size() const { return name_.size(); }
private:
  std::string name_;
};
class Better : public Named {
public:
  Better() : Named("better") {}
};
/// An object behind a reference that keeps the address of its text; no text is allowed.
class Note {
public:
  Note(const char *text = nullptr) : text_(text) {}
  virtual ~Note() {}
  std::size_t size() const { return text_ ? std::strlen(text_) : 0; }
private:
  const char *text_;
};
inline std::size_t noted(const Note &n) noexcept { return n.size(); }
std::size_t length(const Slice &s);
std::size_t lengthByValue(Slice s) noexcept;
unsigned sum(Colour a, const Colour &b) noexcept;
unsigned brush(const Paint &p);
std::string show(const Text &t);
std::string take(Text t);
std::size_t name(const Named &n);
const Colour &darker(const Colour &a, const Colour &b) noexcept;
//--- input.cpp
#include "input.hpp"
int alive = 0;
std::size_t length(const Slice &s) { return s.size() + (s.begin() ? 0 : 100); }
std::size_t lengthByValue(Slice s) noexcept { return s.size(); }
unsigned sum(Colour a, const Colour &b) noexcept { return a.rgb + b.rgb; }
unsigned brush(const Paint &p) { return p.c.rgb; }
std::string show(const Text &t) { return t.get(); }
std::string take(Text t) { return t.get(); }
std::size_t name(const Named &n) { return n.size(); }
const Colour &darker(const Colour &a, const Colour &b) noexcept { return a.rgb < b.rgb ? a : b; }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    let owned = String::from("four");
    println!("slice {} {} {} {} {}", length("abc"), length(b"\0bin"), lengthByValue(c"fives"), length(&owned),
        length(&Slice::new_cstr(c"it")));
    println!("colour {} {} {}", sum(3, 4), sum(Colour::new(5), &Colour::new(4)), brush(&Colour::new(16)));
    let text = Text::new("text");
    println!("text {} {} {} {} {} {}", show("hello"), show(42), show(&text), take("copy"), take(&Text::new("a")), take(26));
    println!("name {} {} {} {}", name("abc"), name(String::from("four")), name(&Better::new()), name(&*Better::new()));
    println!("{}", if darker(&Colour::new(1), &Colour::new(2)).rgb == 1 { "kept" } else { "lost" });
    println!("noted {} {} {}", noted("seven"), noted(&Note::new()), noted(&Note::new_full(Some(c"it"))));
    drop(text);
    println!("alive {}", unsafe { *alive() });
    std::panic::set_hook(Box::new(|_| {}));
    let error = std::panic::catch_unwind(|| show("a\0b")).unwrap_err();
    println!("{}", &error.downcast_ref::<String>().unwrap()[..37]);
}
//--- compile_fail/lent.rs
// error: E0277
include!("../bindings.rs");
fn main() {
    show(1.5);
}
//--- compile_fail/result.rs
// error: E0308
include!("../bindings.rs");
fn main() {
    darker(&Colour::new(1), 2u32);
}
