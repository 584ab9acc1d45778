#include <memory>
class Shape { public: virtual ~Shape(); virtual double area() const = 0; };
struct Plain { int x; };
std::unique_ptr<Shape> make(int kind);
double consume(std::unique_ptr<Shape> s);
void keep(std::unique_ptr<const Shape> s);
std::unique_ptr<Plain> plain();
const std::unique_ptr<Shape> &stored();
