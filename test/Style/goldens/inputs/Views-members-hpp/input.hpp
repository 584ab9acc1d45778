struct Item { int x; };
class Container {
public:
  Item *first() noexcept;
  const Item *last() const noexcept;
  Item &at(int i) noexcept;
  int n;
};
class Ref {
public:
  Ref(Item &i) noexcept : r(i) {}
  const Item &get() const noexcept { return r; }
private:
  Item &r;
};
