enum Huge : unsigned long { None = 0, All = ~0ul };
enum Negative : long { Lowest = (-0x7fffffffffffffffL - 1) };
enum class Byte : unsigned char { Top = 255 };
