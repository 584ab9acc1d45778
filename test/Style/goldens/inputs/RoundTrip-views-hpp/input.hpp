#include <string>
struct Item { int x; };
class Slice {
public:
  Slice() noexcept : data_(""), size_(0) {}
  Slice(const std::string &s) noexcept : data_(s.data()), size_(s.size()) {}
  unsigned long size() const noexcept { return size_; }
  Slice sub(unsigned long from) const noexcept;
  std::string text() const { return std::string(data_, size_); }
private:
  const char *data_;
  unsigned long size_;
};
unsigned long count(const Slice &s) noexcept;
class Holder {
public:
  Holder(Slice s) noexcept : s(s) {}
  Slice get() const noexcept { return s; }
private:
  Slice s;
};
class Ref {
public:
  Ref(Item &i) noexcept : r(i) {}
  const Item &get() const noexcept { return r; }
private:
  Item &r;
};
