class Counter {
public:
  static const int limit = 10;
  static constexpr double ratio = 0.5;
  static int count;
  static const char *const name;
  static int next() noexcept;
  static Counter make() noexcept;
  int id;
};
