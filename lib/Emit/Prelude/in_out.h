// requires: string
#include <string>
#include <utility>

namespace {
namespace cxx2rs {

/// A `std::string &` argument: C++ sees a real string, Rust its `CxxString`, which is given the new text at the end.
struct InOut {
  String *rust;
  std::string text;
  explicit InOut(String *string) : rust(string) {
    if (string->heap)
      text = std::move(*string->heap);
    else
      text.assign(string->small, string->size);
  }
  InOut(const InOut &) = delete;
  InOut &operator=(const InOut &) = delete;
  ~InOut() {
    delete rust->heap;
    rust->set(std::move(text));
  }
};

} // namespace cxx2rs
} // namespace
