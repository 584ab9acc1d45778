#include <string_view>
class Slice {
public:
  Slice(std::string_view v) noexcept : d(v.data()), n(v.size()) {}
  std::string_view view() const noexcept { return {d, n}; }
private:
  const char *d;
  std::size_t n;
};
class View {
public:
  View(std::string_view s) noexcept : s(s) {}
  std::string_view get() const noexcept;
private:
  std::string_view s;
};
