// requires:

namespace {
namespace cxx2rs {

/// Holds the type of a function that Rust calls directly: `static_assert(direct<int (*)(char)>(&f), "f")`.
template <class F> constexpr bool direct(F) noexcept { return true; }

} // namespace cxx2rs
} // namespace
