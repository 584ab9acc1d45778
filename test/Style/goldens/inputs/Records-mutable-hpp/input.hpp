class Cache {
public:
  int get() const noexcept;
  int shown;
private:
  mutable int hits = 0;
};
