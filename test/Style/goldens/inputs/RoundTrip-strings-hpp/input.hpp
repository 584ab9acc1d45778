#include <string>
#include <string_view>
std::string echo(std::string s);
std::string join(const std::string &a, std::string_view b);
std::string repeat(char c, std::size_t n);
std::size_t length(std::string_view v) noexcept;
std::size_t zeros(const std::string &s);
std::string_view trim(std::string_view v) noexcept;
void fill(std::string &out);
class Person {
public:
  explicit Person(std::string name);
  const std::string &name() const noexcept;
  std::string_view nick() const noexcept;
  std::string &name_ref() noexcept;
private:
  std::string n;
};
int c_length(const char *s = nullptr) noexcept;
const char *after(int n, const char *s) noexcept;
