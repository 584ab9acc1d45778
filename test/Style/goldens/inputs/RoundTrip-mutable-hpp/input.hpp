class Counter {
public:
  Counter() noexcept;
  int next() const noexcept;
  int get() const noexcept;
  int shown = 0;
private:
  mutable int hits = 0;
};
