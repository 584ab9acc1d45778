// A class with three scalar methods that cannot throw is at most 80 lines of bindings in all.
// RUN: rm -rf %t && split-file %s %t && cd %t
// RUN: %cxx2rs three.hpp -o three.rs
// RUN: %python -c "print(len(open('three.rs').readlines()), 'lines')" | FileCheck %s
// CHECK: {{^(80|[1-7][0-9]) lines$}}
//--- three.hpp
class Counter {
public:
  int value() const noexcept;
  void set(int v) noexcept;
  int add(int a, int b) noexcept;
private:
  int v_ = 0;
};
