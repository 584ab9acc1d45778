// Variadic functions: `extern "C"` ones are called; those of C++ are left out with a reason, and take nothing else along.
// RUN: %round-trip %s | FileCheck %s
// CHECK: 6 1
//--- input.hpp
extern "C" int add(int count, ...);
class Log {
public:
  void print(const char *format, ...);
  int level() const { return 1; }
};
//--- input.cpp
#include "input.hpp"
#include <cstdarg>
int add(int count, ...) {
  va_list list;
  va_start(list, count);
  int sum = 0;
  while (count--)
    sum += va_arg(list, int);
  va_end(list);
  return sum;
}
void Log::print(const char *, ...) {}
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    println!("{} {}", unsafe { add(3, 1, 2, 3) }, Log::new().level());
}
