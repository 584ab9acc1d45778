#include "input.hpp"
#include <algorithm>
#include <cstring>
std::string echo(std::string s) { return s; }
std::string join(const std::string &a, std::string_view b) { return a + std::string(b); }
std::string repeat(char c, std::size_t n) { return std::string(n, c); }
std::size_t length(std::string_view v) noexcept { return v.size(); }
std::size_t zeros(const std::string &s) { return static_cast<std::size_t>(std::count(s.begin(), s.end(), '\0')); }
std::string_view trim(std::string_view v) noexcept { while (!v.empty() && v[0] == ' ') v.remove_prefix(1); return v; }
void fill(std::string &out) { out = "filled"; }
Person::Person(std::string name) : n(std::move(name)) {}
const std::string &Person::name() const noexcept { return n; }
std::string_view Person::nick() const noexcept { return n; }
std::string &Person::name_ref() noexcept { return n; }
int c_length(const char *s) noexcept { return s ? static_cast<int>(std::strlen(s)) : -1; }
const char *after(int n, const char *s) noexcept { return n < static_cast<int>(std::strlen(s)) ? s + n : nullptr; }
