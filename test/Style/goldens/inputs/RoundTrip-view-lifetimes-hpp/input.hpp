#include <string>
#include <string_view>
struct Item { int x; };
class Slice {
public:
  Slice(std::string_view v) noexcept : data_(v.data()), size_(v.size()) {}
  Slice sub(unsigned long from, unsigned long n) const noexcept;
  Slice &trim() noexcept;
  void assign(const Slice &o) noexcept { data_ = o.data_; size_ = o.size_; }
  std::string text() const { return std::string(data_, size_); }
  static Slice global() noexcept;
private:
  const char *data_;
  unsigned long size_;
};
Slice first_word(const Slice &s) noexcept;
Slice either(const Slice &a, Slice b, bool first) noexcept;
void copy_to(Slice &out, const Slice &in) noexcept;
class Parent {
public:
  Parent(Item &i) noexcept : p(&i) {}
  int value() const noexcept;
private:
  Item *p;
};
class Child : public Parent {
public:
  Child(Item &i) noexcept : Parent(i) {}
};
