#include <memory>
#include <utility>
class Unique {
public:
  explicit Unique(int v);
  int get() const noexcept;
private:
  std::unique_ptr<int> p;
};
class Handle {
public:
  explicit Handle(int v);
  Handle(Handle &&o) noexcept : p(o.p) { o.p = nullptr; }
  Handle &operator=(Handle &&) = delete;
  ~Handle();
  int get() const noexcept;
  static int alive() noexcept;
private:
  int *p;
};
class Nested {
public:
  explicit Nested(int v) : h(v), u(v) {}
  int get() const noexcept { return (h.get() + u.get()) / 2; }
private:
  Handle h;
  Unique u;
};
