// Parameters through which a function gives a result, as configuration says.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// VALGRIND
// CHECK: 0 7
// CHECK-NEXT: 1 true
// CHECK-NEXT: 12 3 4
// CHECK-NEXT: 5 5
// CHECK-NEXT: true twelve
// CHECK-NEXT: 9
// CHECK-NEXT: negative 6
// CHECK-NEXT: alive 0
//--- cxx2rs.toml
[pointers]
"open.result" = "out"
"make.result" = "out"
"measure.*" = "out"
"move.*" = "out"
"find.text" = "out"
"parse.n" = "out"
"first.result" = "out"
[ownership]
"first.result" = "borrowed"
[exceptions_for]
"parse" = "result"
//--- input.hpp
#include <stdexcept>
#include <string>
extern int alive;
class Door {
public:
  explicit Door(int n) : n(n) { ++alive; }
  Door(const Door &) = delete;
  ~Door() { --alive; }
  int number() const { return n; }
private:
  int n;
};
struct Point { int x, y; };
int open(int n, Door **result);
void make(int n, Door *&result);
long measure(const char *text, short *width, Point *at) noexcept;
void move(int &by) noexcept;
bool find(int key, std::string *text);
void parse(const std::string &text, int *n);
void first(Door &of, const Door **result) noexcept;
//--- input.cpp
#include "input.hpp"
#include <cstring>
int alive = 0;
int open(int n, Door **result) {
  if (n < 0)
    return 1;
  *result = new Door(n);
  return 0;
}
void make(int n, Door *&result) { result = new Door(n); }
long measure(const char *text, short *width, Point *at) noexcept {
  *width = 3;
  at->y = 4;
  return static_cast<long>(std::strlen(text));
}
void move(int &by) noexcept { by += 5; }
bool find(int key, std::string *text) {
  *text = key == 12 ? "twelve" : "";
  return true;
}
void parse(const std::string &text, int *n) {
  *n = std::stoi(text);
  if (*n < 0)
    throw std::runtime_error("negative");
}
void first(Door &of, const Door **result) noexcept { *result = &of; }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    let (code, door) = open(7);
    println!("{} {}", code, door.as_ref().unwrap().number());
    let (code, none) = open(-1);
    println!("{} {}", code, none.is_none());
    let (length, width, at) = measure("twelve bytes");
    println!("{} {} {}", length, width, at.y);
    println!("{} {}", r#move(), make(5).unwrap().number());
    let (found, text) = find(12);
    println!("{found} {text}");
    println!("{}", parse("9").unwrap());
    let mut six = Door::new(6);
    println!("{} {}", parse("-9").unwrap_err().what(), unsafe { (*first(&mut six)).number() });
    drop((door, six));
    println!("alive {}", unsafe { *alive() });
}
