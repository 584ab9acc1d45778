#include "input.hpp"
int outer::f(A a) noexcept { return a.x; }
outer::inner::A outer::inner::g(outer::A a) noexcept { return {a.x + 1}; }
int outer::inner::h(A a) noexcept { return a.y + 1; }
int type::match(int in, int self, int crate) noexcept { return in + self + crate; }
int impl::let() const noexcept { return fn; }
int impl::loop() noexcept { return 4; }
int Outer::sum(Inner i) noexcept { return i.a + i.deep.b; }
int Counter::count = 1;
const char *const Counter::name = "name";
int Counter::next() noexcept { return ++count; }
n::Option n::swap(String s, int (*callback)(int)) noexcept { return {callback ? callback(s.x) : s.x}; }
int n::both(Option o, String s) noexcept { return o.x + s.x; }
#undef twice
int twice(int x) { return 2 * x; }
int a::get(Same s) noexcept { return s.x; }
int b::get(Same s) noexcept { return 2 * s.x; }
