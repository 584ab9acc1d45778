#include <string>
#include <string_view>
struct Parts { std::string_view name; const std::string *whole; };
Parts parse(const std::string &s) noexcept;
