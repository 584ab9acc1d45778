#include "input.hpp"
namespace lib {
static int Alive;
ParseError::ParseError(int line) : std::runtime_error("line " + std::to_string(line)) {}
int half(int x) { if (x < 0) throw std::invalid_argument("negative"); return x / 2; }
int parse() { throw ParseError(3); }
void throw_int() { throw 42; }
void throw_text() { throw std::string("as text"); }
void throw_nested() {
  try { throw std::runtime_error("inner"); } catch (...) { std::throw_with_nested(std::logic_error("outer")); }
}
std::string text_or_throw(bool ok) { if (!ok) throw std::runtime_error("no text"); return std::string(100, 'x'); }
Guarded::Guarded(bool ok) { if (!ok) throw std::runtime_error("no object"); ++Alive; }
Guarded::Guarded(const Guarded &) { ++Alive; }
Guarded::~Guarded() { --Alive; }
int Guarded::fail() const { throw std::runtime_error("method"); }
int Guarded::alive() noexcept { return Alive; }
int with_guard() { Guarded g(true); return g.fail(); }
}
