#include <string>
struct Item { int x; };
int put(int a) noexcept;
int put(double a) noexcept;
int put(const char *a) noexcept;
int put(const Item &i) noexcept;
int put(int a, const Item &i) noexcept;
int put(const std::string &s);
int put_double(double d) noexcept;
