#include <string>
struct Names { std::string s[2]; };
