#include "input.hpp"
Counter::Counter() noexcept {}
int Counter::next() const noexcept { return ++hits; }
int Counter::get() const noexcept { return hits; }
