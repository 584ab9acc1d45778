#include "input.hpp"
const char *put(int) noexcept { return "int"; }
const char *put(double) noexcept { return "double"; }
const char *put(const std::string &) { return "text"; }
const char *put(const Item &) noexcept { return "item"; }
const char *put(int, const Item &) noexcept { return "both"; }
int find(const char *s, int from, int to) noexcept { return *s == 'd' ? from : to; }
int run(const Options &o) noexcept { return o.level; }
Value::Value() noexcept : v(0) {}
Value::Value(int v) noexcept : v(v) {}
Value::Value(double v) noexcept : v(static_cast<int>(v)) {}
Value::Value(int a, int b) noexcept : v(a + b) {}
int Value::get() const noexcept { return v; }
const int &Value::ref() const noexcept { return v; }
int &Value::ref() noexcept { return v; }
int Value::plus(int n) const noexcept { return v + n; }
