#include "input.hpp"
Colour flip(Colour c) noexcept { return c == Colour::Red ? Colour::Green : c == Colour::Green ? Colour::Red : static_cast<Colour>(77); }
Wide all() noexcept { return Wide::All; }
Signed lowest() noexcept { return Signed::Min; }
lib::Level high() { return lib::High; }
lib::Logger::Mode lib::Logger::next() const noexcept { return mode == Quiet ? Loud : Quiet; }
Pair pair(Pair p) noexcept { p.s = static_cast<Signed>(3); return p; }
