struct Point { int x; double y; };
class Hidden {
public:
  int shown;
  int get() const noexcept;
private:
  int private_ = 0;
};
struct Nested { Point p; Hidden h[2]; const char *name; };
Point shift(Point p, Nested n) noexcept;
