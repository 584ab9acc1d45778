struct Item { int x; };
class Iter { public: Iter(const Item *p) noexcept : p(p) {} const Item &get() const noexcept { return *p; } private: const Item *p; };
class Cont { public: Iter begin() const noexcept; int n; };
class Setter { public: void set(const Item &i) { p = &i; } int get() const noexcept { return p->x; } private: const Item *p = nullptr; };
