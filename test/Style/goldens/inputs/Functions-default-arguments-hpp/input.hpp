#include <string>
int find(const char *s, int from = 0, bool exact = true) noexcept;
struct Options { int level = 3; };
void run(const std::string &name = "main", const Options &o = Options());
class Reader {
public:
  Reader(const char *path, int mode = 1);
  int read(int n = -1) const noexcept;
};
