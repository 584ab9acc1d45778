// A view behind a raw pointer is tied to nothing: the function has no lifetime of its own.
// RUN: rm -rf %t && split-file %s %t && cd %t
// RUN: %cxx2rs input.hpp -o bindings.rs
// RUN: FileCheck %s < bindings.rs
// CHECK: pub unsafe fn read(
// CHECK: result: *mut View<'_>,
//--- input.hpp
#include <cstddef>
class View {
  const char *data_; std::size_t size_;
public:
  View(const char *s, std::size_t n) : data_(s), size_(n) {}
  std::size_t size() const { return size_; }
};
class File {
public:
  virtual ~File();
  virtual bool read(std::size_t n, View *result, char *scratch) = 0;
};
