#include <string>
namespace n {
struct Option { int x; };
struct Result { int x; };
class String { public: String(const std::string &s); std::string text() const; int x; };
class Box { public: Box(); ~Box(); Box(const Box &); String get(const char *name = nullptr) const; };
struct Vec { int x; };
struct Clone { int x; };
struct Default { int x; };
struct Drop { int x; };
enum class Some { None };
Option f(Result r, int (*callback)(int)) noexcept;
}
