#include "input.hpp"
Slice Slice::sub(unsigned long from, unsigned long n) const noexcept { return std::string_view(data_ + from, n); }
Slice &Slice::trim() noexcept {
  while (size_ && *data_ == ' ')
    ++data_, --size_;
  return *this;
}
Slice Slice::global() noexcept { return std::string_view("global"); }
Slice first_word(const Slice &s) noexcept { return s.sub(0, 5); }
Slice either(const Slice &a, Slice b, bool first) noexcept { return first ? a : b; }
void copy_to(Slice &out, const Slice &in) noexcept { out = in; }
int Parent::value() const noexcept { return p->x; }
