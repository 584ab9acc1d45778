#include "input.hpp"
static int Alive;
Animal::Animal() { ++Alive; }
Animal::~Animal() { --Alive; }
std::string Animal::noise() const { return "animal"; }
int Animal::legs() const noexcept { return 4; }
void Animal::feed() noexcept { ++meals; }
int Animal::fed() const noexcept { return meals; }
int Animal::alive() noexcept { return Alive; }
Named::Named() {}
Named::~Named() {}
int Named::id() const noexcept { return number; }
Dog::Dog() {}
std::string Dog::noise() const { return "woof"; }
std::string ask(const Animal &a) { return a.noise(); }
int PlainBase::get() const noexcept { return a; }
int other(const Other &o) noexcept { return o.b; }
