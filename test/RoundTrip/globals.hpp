// Variables: C++ does not mangle the names of those outside namespaces, so they have no other name to link by.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: 20951 4 3
// CHECK-NEXT: 5 6
// CHECK-NEXT: 50 60 7
//--- input.hpp
extern const unsigned short limit;
extern int counter;
extern "C" { extern const short c_limit; }
namespace inner {
extern const int limit;
extern int counter;
}
int sum() noexcept;
//--- input.cpp
#include "input.hpp"
const unsigned short limit = 20951;
int counter = 4;
const short c_limit = 3;
const int inner::limit = 5;
int inner::counter = 6;
int sum() noexcept { return counter + inner::counter; }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    unsafe {
        println!("{} {} {}", limit(), *counter(), c_limit());
        println!("{} {}", inner::limit(), *inner::counter());
        *counter() = 1;
        println!("{} {} {}", inner::limit() * 10, *inner::counter() * 10, sum());
    }
}
