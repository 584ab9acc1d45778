struct Item { int x; };
int put(int a) noexcept;
int put(const Item &i) noexcept;
int put(const Item *i) noexcept;
