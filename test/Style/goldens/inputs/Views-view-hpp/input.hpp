#include <string>
class Slice {
public:
  Slice() noexcept : data_(""), size_(0) {}
  Slice(const char *d, unsigned long n) noexcept : data_(d), size_(n) {}
  Slice(const std::string &s) : data_(s.data()), size_(s.size()) {}
  unsigned long size() const noexcept { return size_; }
  Slice sub(unsigned long from) const noexcept;
  std::string to_string() const;
private:
  const char *data_;
  unsigned long size_;
};
unsigned long count(Slice s) noexcept;
Slice of_string(const std::string &s) noexcept;
