#include <stdexcept>
#include <string>
namespace lib {
class ParseError : public std::runtime_error {
public:
  explicit ParseError(int line);
};
int half(int x);
int parse();
void throw_int();
void throw_text();
void throw_nested();
std::string text_or_throw(bool ok);
class Guarded {
public:
  explicit Guarded(bool ok);
  Guarded(const Guarded &);
  ~Guarded();
  int fail() const;
  static int alive() noexcept;
};
int with_guard();
}
