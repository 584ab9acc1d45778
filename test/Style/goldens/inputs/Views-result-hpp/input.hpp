#include <string>
class Slice {
public:
  Slice(const std::string &s) noexcept : data_(s.data()), size_(s.size()) {}
  Slice sub(int from) const noexcept;
  Slice &trim() noexcept;
  void assign(const Slice &o) noexcept { data_ = o.data_; size_ = o.size_; }
  static Slice global() noexcept;
private:
  const char *data_;
  unsigned long size_;
};
Slice first_word(const Slice &s) noexcept;
Slice either(const Slice &a, Slice b) noexcept;
void copy_to(Slice &out, const Slice &in) noexcept;
