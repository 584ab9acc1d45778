struct Point {
  int x;
  double y;
  double sum() const noexcept;
  void shift(int by) noexcept;
};
class Private {
public:
  explicit Private(int v) noexcept : v(v) {}
  int get() const noexcept { return v; }
private:
  int v;
};
struct Large { long values[16]; };
struct Small { unsigned char r, g, b; };
struct alignas(32) Over { double d[4]; };
struct Empty {};
struct Base { int a; int b; };
struct Derived : Base { int c; };
struct Arrays { Small colours[2]; int *where; };
Point add(Point a, const Point &b) noexcept;
Point twice(Point p);
Private copy(Private p) noexcept;
Large fill(Large l, int at) noexcept;
Small make_small() noexcept;
Over over(Over o) noexcept;
int empty(Empty e, int x) noexcept;
int total(Derived d) noexcept;
void out(Point &p) noexcept;
Arrays arrays(Arrays a) noexcept;
