#include <memory>
class Shape {
public:
  virtual ~Shape();
  virtual double area() const = 0;
  static int alive() noexcept;
protected:
  Shape();
};
struct Plain { int x; };
std::unique_ptr<Shape> make(double side, double other);
double consume(std::unique_ptr<Shape> s);
class Store {
public:
  Store();
  Store(const Store &) = delete;
  ~Store();
  void put(std::unique_ptr<Shape> s);
  std::unique_ptr<Shape> take();
  const Shape *peek() const noexcept;
private:
  std::unique_ptr<Shape> s;
};
std::unique_ptr<Plain> plain(int x);
int use_plain(std::unique_ptr<Plain> p);
