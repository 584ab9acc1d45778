#include <string>
#include <string_view>
std::string greet(const std::string &name);
std::string by_value(std::string s);
std::size_t view(std::string_view v) noexcept;
class Person {
public:
  Person(std::string name);
  const std::string &name() const noexcept;
  std::string_view nick() const noexcept;
  std::string &name_ref() noexcept;
  void rename(std::string *out);
  void fill(std::string &out) const;
private:
  std::string n;
};
