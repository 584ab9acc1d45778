#include "input.hpp"
static int Alive;
Shape::Shape() { ++Alive; }
Shape::~Shape() { --Alive; }
int Shape::alive() noexcept { return Alive; }
namespace {
struct Rect : Shape {
  double a, b;
  Rect(double a, double b) : a(a), b(b) {}
  double area() const override { return a * b; }
};
}
std::unique_ptr<Shape> make(double a, double b) { return a < 0 ? nullptr : std::unique_ptr<Shape>(new Rect(a, b)); }
double consume(std::unique_ptr<Shape> s) { return s->area(); }
Store::Store() {}
Store::~Store() {}
void Store::put(std::unique_ptr<Shape> n) { s = std::move(n); }
std::unique_ptr<Shape> Store::take() { return std::move(s); }
const Shape *Store::peek() const noexcept { return s.get(); }
std::unique_ptr<Plain> plain(int x) { return std::unique_ptr<Plain>(new Plain{x}); }
int use_plain(std::unique_ptr<Plain> p) { return p->x; }
