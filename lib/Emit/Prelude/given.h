// requires:

namespace {
namespace cxx2rs {

/// An argument that Rust gave up: it is moved from, and destroyed at the end of the call.
template <class T> struct Given {
  T *object;
  explicit Given(T *p) noexcept : object(p) {}
  Given(const Given &) = delete;
  Given &operator=(const Given &) = delete;
  ~Given() { object->~T(); }
  T &&operator*() const noexcept { return static_cast<T &&>(*object); }
};

} // namespace cxx2rs
} // namespace
