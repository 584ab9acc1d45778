namespace outer {
inline namespace v1 {
struct A { int x; };
int f(A a) noexcept;
}
namespace inner {
struct A { int y; };
A g(outer::A a) noexcept;
}
}
namespace outer::inner { int h(A a) noexcept; }
namespace type { int match(int in, int self, int crate) noexcept; }
struct impl { int fn; int let() const noexcept; static int loop() noexcept; };
class Outer {
public:
  struct Inner { int a; struct Deep { int b; }; Deep deep; };
  static int sum(Inner i) noexcept;
};
class Counter {
public:
  static const int limit = 10;
  static constexpr double ratio = 0.5;
  static int count;
  static const char *const name;
  static int next() noexcept;
};
namespace n {
struct Option { int x; };
struct String { int x; };
Option swap(String s, int (*callback)(int)) noexcept;
int both(Option o, String s) noexcept;
}
int twice(int x);
#define twice(x) (3 * (x))
namespace a { struct Same { int x; }; int get(Same s) noexcept; }
namespace b { struct Same { int x; }; int get(Same s) noexcept; }
