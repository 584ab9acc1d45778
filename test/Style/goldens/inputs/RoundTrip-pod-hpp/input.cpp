#include "input.hpp"
double Point::sum() const noexcept { return x + y; }
void Point::shift(int by) noexcept { x += by; }
Point add(Point a, const Point &b) noexcept { return {a.x + b.x, a.y + b.y}; }
Point twice(Point p) { return {2 * p.x, 2 * p.y}; }
Private copy(Private p) noexcept { return p; }
Large fill(Large l, int at) noexcept { l.values[at] = 7; return l; }
Small make_small() noexcept { return {1, 2, 3}; }
Over over(Over o) noexcept { o.d[3] += 1; return o; }
int empty(Empty, int x) noexcept { return x; }
int total(Derived d) noexcept { return d.a + d.b + d.c; }
void out(Point &p) noexcept { p.x = 9; }
Arrays arrays(Arrays a) noexcept { a.colours[1].r = static_cast<unsigned char>(a.colours[0].r + 1); return a; }
