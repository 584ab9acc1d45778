#include <vector>
struct S {
  int x;
  S &operator+=(const S &o);
  operator int() const;
  template <class T> T as() const;
  int moved() &&;
  void deleted() = delete;
private:
  void hidden();
};
template <class T> T twice(T x);
template <class T> struct Box { T t; };
template <class T> using Alias = Box<T>;
Box<int> boxed();
std::vector<int> numbers();
int print(const char *format, ...);
static int internal();
void wide(long double x);
int S::*member();
