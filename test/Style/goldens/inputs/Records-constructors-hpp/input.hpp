struct Value {
  Value() noexcept;
  Value(int i) noexcept;
  explicit Value(double d) noexcept;
  Value(int i, const char *name) noexcept;
  Value(const Value &) noexcept = default;
  Value(Value &&) noexcept = default;
  Value(unsigned) = delete;
  int i;
private:
  Value(char);
};
