enum class Colour { Red, Green = 5 };
enum class Wide : unsigned long long { All = 0xffffffffffffffff };
enum class Signed : signed char { Min = -128 };
namespace lib {
enum Level { Low = -1, High = 1 };
struct Logger {
  enum Mode { Quiet, Loud };
  Mode mode;
  Mode next() const noexcept;
};
}
struct Pair { Colour colour; Signed s; };
enum class Same { Fine, Good = Fine };
Colour flip(Colour c) noexcept;
Wide all() noexcept;
Signed lowest() noexcept;
lib::Level high();
Pair pair(Pair p) noexcept;
