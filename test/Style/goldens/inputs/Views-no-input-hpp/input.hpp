struct Item { int x; };
const Item &global() noexcept;
Item &mutable_global() noexcept;
const Item &from_scalar(int i) noexcept;
const char *text() noexcept;
