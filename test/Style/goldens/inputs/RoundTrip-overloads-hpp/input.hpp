#include <string>
struct Item { int x; };
const char *put(int a) noexcept;
const char *put(double a) noexcept;
const char *put(const std::string &s);
const char *put(const Item &i) noexcept;
const char *put(int a, const Item &i) noexcept;
int find(const char *s, int from = 0, int to = 5) noexcept;
struct Options { int level = 3; };
int run(const Options &o = Options()) noexcept;
class Value {
public:
  Value() noexcept;
  Value(int v) noexcept;
  explicit Value(double v) noexcept;
  Value(int a, int b) noexcept;
  int get() const noexcept;
  const int &ref() const noexcept;
  int &ref() noexcept;
  int plus(int n = 3) const noexcept;
private:
  int v;
};
