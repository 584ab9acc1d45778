#include <string>
union Either { std::string s; int i; Either(); ~Either(); };
