#include <functional>
#include <map>
#include <optional>
#include <vector>
struct S {
  std::vector<int> v;
  std::map<int, int> m;
  int x;
  std::optional<int> find() const;
  void each(const std::function<void(int)> &f);
};
