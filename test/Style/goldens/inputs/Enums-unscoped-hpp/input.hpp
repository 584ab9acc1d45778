namespace lib {
enum Level { Low = -1, High = 1 };
enum { Unnamed = 3 };
struct Logger { enum Mode { Quiet, Loud }; enum { Limit = 10 }; Mode mode; Level level(Mode m) noexcept; };
}
