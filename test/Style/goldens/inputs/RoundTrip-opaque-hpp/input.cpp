#include "input.hpp"
#include <cstdlib>
static int Alive, Deleted;
Self::Self(int v) : me(this), v(v) { ++Alive; }
Self::Self(const Self &o) : me(this), v(o.v) { ++Alive; }
Self::~Self() { --Alive; }
bool Self::intact() const noexcept { return me == this; }
int Self::get() const noexcept { return v; }
void Self::set(int n) noexcept { v = n; }
Self &Self::chain() noexcept { return *this; }
int Self::alive() noexcept { return Alive; }
Self make(int v) { return Self(v); }
int by_value(Self s) { s.set(3); return s.intact() ? s.get() : -1; }
Options::Options() {}
Options::Options(const Options &) = default;
Options::~Options() {}
OwnDelete::OwnDelete() {}
OwnDelete::~OwnDelete() {}
void *OwnDelete::operator new(std::size_t n) { return std::malloc(n); }
void OwnDelete::operator delete(void *p) { ++Deleted; std::free(p); }
int OwnDelete::deleted() noexcept { return Deleted; }
