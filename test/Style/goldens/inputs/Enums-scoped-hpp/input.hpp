enum class Colour { Red, Green = 5 };
enum class Small : unsigned char { Zero, Max = 255 };
enum class Signed : signed char { Min = -128 };
enum class Wide : unsigned long long { All = 0xffffffffffffffff };
enum class Later : short;
enum class Flag : bool { No, Yes };
Colour flip(Colour c) noexcept;
