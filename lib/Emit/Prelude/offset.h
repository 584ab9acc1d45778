// requires:
#include <cstddef>

#pragma GCC diagnostic ignored "-Winvalid-offsetof"

namespace {
namespace cxx2rs {

/// Holds a compile-time fact about a private member: explicit instantiations may name it.
template <int Line, std::size_t Actual, std::size_t Expected> struct Offset {
  static_assert(Actual == Expected, "a member moved since cxx2rs ran");
};

} // namespace cxx2rs
} // namespace
