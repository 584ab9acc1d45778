// requires: hidden
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <cxxabi.h>
#include <exception>
#include <string>
#include <typeinfo>

namespace {
namespace cxx2rs {

/// The exception that ended a call, or null. Rust: `rt::RawError`.
using Error = std::exception_ptr *;

/// The exception being handled: for `catch (...)`. When there is no memory left to say so, it ends the program, as Rust
/// does; a `std::bad_alloc` because something big did not fit comes through.
__attribute__((unused, cold, noinline)) Error caught() noexcept { return new std::exception_ptr(std::current_exception()); }

/// Where Rust collects text.
struct Text {
  void *to;
  void (*push)(void *to, const char *data, std::size_t size) noexcept;

  void add(const char *text) const noexcept {
    if (text)
      push(to, text, std::strlen(text));
  }
};

/// What an exception was thrown with (`std::throw_with_nested`), or null.
inline Error nested(const std::exception &e) noexcept {
#ifdef __GXX_RTTI
  if (auto *outer = dynamic_cast<const std::nested_exception *>(&e))
    if (auto inner = outer->nested_ptr())
      return new std::exception_ptr(inner);
#endif
  static_cast<void>(e);
  return nullptr;
}

} // namespace cxx2rs
} // namespace

extern "C" {
CXX2RS_HIDDEN cxx2rs::Error cxx2rs_@CRATE@_rt_exception_copy(const std::exception_ptr *self) noexcept { return new std::exception_ptr(*self); }
CXX2RS_HIDDEN void cxx2rs_@CRATE@_rt_exception_delete(std::exception_ptr *self) noexcept { delete self; }
/// What it says, and the exception it was thrown with.
CXX2RS_HIDDEN cxx2rs::Error cxx2rs_@CRATE@_rt_exception_what(const std::exception_ptr *self, cxx2rs::Text what) noexcept {
  try {
    if (*self) // null if it was thrown by another language
      std::rethrow_exception(*self);
  } catch (const std::exception &e) {
    what.add(e.what());
    return cxx2rs::nested(e);
  } catch (const std::string &text) {
    what.push(what.to, text.data(), text.size());
    return nullptr;
  } catch (const char *text) {
    what.add(text);
    return nullptr;
  } catch (int number) {
    what.add(std::to_string(number).c_str());
    return nullptr;
  } catch (...) {
  }
  what.add("an exception that is no std::exception");
  return nullptr;
}
CXX2RS_HIDDEN void cxx2rs_@CRATE@_rt_exception_type(const std::exception_ptr *self, cxx2rs::Text name) noexcept {
  try {
    if (*self)
      std::rethrow_exception(*self);
  } catch (...) {
    if (const std::type_info *type = abi::__cxa_current_exception_type()) {
      char *demangled = abi::__cxa_demangle(type->name(), nullptr, nullptr, nullptr);
      name.add(demangled ? demangled : type->name());
      std::free(demangled);
      return;
    }
  }
  name.add("of no C++ class");
}
} // extern "C"
