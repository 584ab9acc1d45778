struct Item { int x; };
class Box {
public:
  const Item &item() const noexcept;
  Item &item() noexcept;
  int &number() noexcept;
  const int &number() const noexcept;
  Item &only() noexcept;
  int count(int x) const noexcept;
  int count(int x) noexcept;
  Box(const Box &);
  ~Box();
};
