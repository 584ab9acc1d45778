#include <string>
struct Item { int x; };
class Keeper { public: Keeper(const std::string &s); const char *get() const noexcept; private: const char *p; };
class Keeper2 { public: Keeper2(const Item &i) noexcept; int get() const noexcept; private: const Item *p; };
