#include <memory>
#include <utility>
class Counted {
public:
  explicit Counted(int v);
  Counted(const Counted &o);
  Counted(Counted &&o) noexcept : value(std::exchange(o.value, nullptr)) {}
  ~Counted();
  int get() const noexcept;
  static int alive() noexcept;
private:
  int *value;
};
class Holder {
public:
  explicit Holder(int v);
  int get() const noexcept;
  Counted inner;
private:
  std::unique_ptr<int> p;
};
int consume(Counted c);
Counted make(int v);
void fail(Counted c);
int consume_holder(Holder h);
