#include "input.hpp"
int packed(const Packed &p) noexcept { return p.i; }
int packed_two(const PackedTwo &p) noexcept { return p.i; }
bool is_aligned(const Aligned &a) noexcept { return reinterpret_cast<unsigned long>(&a) % 64 == 0; }
int base_sum(const Base &b) noexcept { return static_cast<int>(b.d) + b.i; }
int derived(const Derived &d) noexcept { return static_cast<int>(d.d) * 100 + d.i * 10 + d.j; }
int last(const Last &l) noexcept { return l.d.j * 10 + l.c; }
int bits(Bits b) noexcept { return static_cast<int>(b.a + b.b) + b.rest; }
Bits make_bits() noexcept { return {1, 2, 4}; }
Mixed::Mixed() noexcept : first(1), middle(2), hidden(3), end(4) {}
long Mixed::last() const noexcept { return hidden; }
Virtual::Virtual() noexcept : x(5), y(6) {}
int Virtual::get() const noexcept { return x; }
