#include "input.hpp"
static int Alive;
Unique::Unique(int v) : p(new int(v)) {}
int Unique::get() const noexcept { return *p; }
Handle::Handle(int v) : p(new int(v)) { ++Alive; }
Handle::~Handle() { Alive -= p != nullptr; delete p; }
int Handle::get() const noexcept { return *p; }
int Handle::alive() noexcept { return Alive; }
