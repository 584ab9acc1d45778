// requires: hidden, bytes
#include <cstddef>
#include <cstring>
#include <string>
#include <utility>

namespace {
namespace cxx2rs {

/// Copies up to 16 bytes without a call.
inline void copySmall(char *to, const char *from, std::size_t n) noexcept {
  auto ends = [=](std::size_t part) {
    char first[8], last[8];
    std::memcpy(first, from, part);
    std::memcpy(last, from + n - part, part);
    std::memcpy(to, first, part);
    std::memcpy(to + n - part, last, part);
  };
  if (n >= 8)
    ends(8);
  else if (n >= 4)
    ends(4);
  else if (n >= 2)
    ends(2);
  else if (n == 1)
    *to = *from;
}

/// A string handed to Rust: short ones lie in it, long ones stay where C++ put them. Rust: `rt::CxxString`.
struct String {
  std::string *heap;
  std::size_t size;
  union {
    char small[16];
    const char *data;
  };
  void set(std::string &&text) {
    if (!setSmall(bytes(static_cast<const std::string &>(text))))
      setHeap(new std::string(std::move(text)));
  }
  void set(const std::string &text) {
    if (!setSmall(bytes(text)))
      setHeap(new std::string(text));
  }
  void set(Bytes text) {
    if (!setSmall(text))
      setHeap(new std::string(text.data, text.size));
  }
  Bytes get() const noexcept { return {heap ? data : small, size}; }

private:
  bool setSmall(Bytes text) noexcept {
    if (text.size > sizeof small)
      return false;
    heap = nullptr;
    size = text.size;
    copySmall(small, text.data, text.size);
    return true;
  }
  void setHeap(std::string *text) noexcept {
    heap = text;
    size = text->size();
    data = text->data();
  }
};
static_assert(sizeof(String) == 2 * sizeof(void *) + 16, "as Rust has it");

} // namespace cxx2rs
} // namespace

extern "C" {
CXX2RS_HIDDEN void cxx2rs_@CRATE@_rt_string_new(cxx2rs::String *out, cxx2rs::Bytes text) noexcept { out->set(text); }
CXX2RS_HIDDEN void cxx2rs_@CRATE@_rt_string_delete(std::string *heap) noexcept { delete heap; }
} // extern "C"
