#include <string>
struct Point { int x, y; };
struct Options {
  Options();
  Options(const Options &);
  ~Options();
  bool verbose;
  const int limit = 3;
  Point origin;
  std::string name;
  const char *text;
  int table[3];
  Point *where;
};
