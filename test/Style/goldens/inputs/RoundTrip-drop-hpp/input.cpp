#include "input.hpp"
#include <stdexcept>
static int Alive;
Counted::Counted(int v) : value(new int(v)) { ++Alive; }
Counted::Counted(const Counted &o) : value(new int(*o.value)) { ++Alive; }
Counted::~Counted() { Alive -= value != nullptr; delete value; }
int Counted::get() const noexcept { return *value; }
int Counted::alive() noexcept { return Alive; }
Holder::Holder(int v) : inner(v), p(new int(v)) {}
int Holder::get() const noexcept { return *p; }
int consume(Counted c) { return c.get(); }
Counted make(int v) { return Counted(v); }
void fail(Counted) { throw std::runtime_error("no"); }
int consume_holder(Holder h) { return h.get(); }
