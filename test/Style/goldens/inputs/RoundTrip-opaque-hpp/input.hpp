#include <cstddef>
#include <string>
class Self {
public:
  explicit Self(int v);
  Self(const Self &o);
  ~Self();
  bool intact() const noexcept;
  int get() const noexcept;
  void set(int v) noexcept;
  Self &chain() noexcept;
  static int alive() noexcept;
private:
  Self *me;
  int v;
};
Self make(int v);
int by_value(Self s);
struct Options {
  Options();
  Options(const Options &);
  ~Options();
  int level = 4;
  std::string name;
};
class OwnDelete {
public:
  OwnDelete();
  OwnDelete(const OwnDelete &) = delete;
  ~OwnDelete();
  static void *operator new(std::size_t n);
  static void operator delete(void *p);
  static int deleted() noexcept;
};
