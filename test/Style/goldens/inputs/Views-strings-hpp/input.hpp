#include <string>
#include <string_view>
const char *c_of(const std::string &s) noexcept;
std::string_view trim(std::string_view s) noexcept;
const std::string &longest(const std::string &a, const std::string &b) noexcept;
const char *basename_of(const char *path) noexcept;
const int &larger(const int &a, const int &b) noexcept;
