// requires:
#include <compare>

namespace {
namespace cxx2rs {

/// The sign of a comparison; 2 where it has none.
__attribute__((unused)) inline signed char ordering(std::partial_ordering order) noexcept {
  return order < 0 ? -1 : order > 0 ? 1 : order == 0 ? 0 : 2;
}

} // namespace cxx2rs
} // namespace
