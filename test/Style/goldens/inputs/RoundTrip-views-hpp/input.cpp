#include "input.hpp"
Slice Slice::sub(unsigned long from) const noexcept {
  Slice s;
  s.data_ = data_ + from;
  s.size_ = size_ - from;
  return s;
}
unsigned long count(const Slice &s) noexcept { return s.size(); }
