// requires:
#include <cstddef>
#include <cstring>
#include <string>

namespace {
namespace cxx2rs {

/// Bytes that belong to someone else. Rust: `rt::Bytes`.
struct Bytes {
  const char *data;
  std::size_t size;
  std::string string() const { return std::string(data, size); }
#if __cplusplus >= 201703L
  std::string_view view() const noexcept { return {data, size}; }
#endif
};

__attribute__((unused)) inline Bytes bytes(const char *data, std::size_t size) noexcept { return {data, size}; }
__attribute__((unused)) inline Bytes bytes(const char *text) noexcept { return {text, text ? std::strlen(text) : 0}; }
__attribute__((unused)) inline Bytes bytes(const std::string &text) noexcept { return {text.data(), text.size()}; }
// A temporary would be gone before Rust reads it.
Bytes bytes(const std::string &&) = delete;
#if __cplusplus >= 201703L
__attribute__((unused)) inline Bytes bytes(std::string_view view) noexcept { return {view.data(), view.size()}; }
#endif

} // namespace cxx2rs
} // namespace
