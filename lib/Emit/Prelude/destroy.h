// requires:

namespace {
namespace cxx2rs {

/// Ends a value that lies in Rust's storage.
template <class T> void destroy(T *object) noexcept { object->~T(); }

} // namespace cxx2rs
} // namespace
