struct Item { int x; };
const Item &pick(const Item &a [[clang::lifetimebound]], const Item &b) noexcept;
const Item &either(const Item &a, const Item &b, bool first) noexcept;
struct Holder {
  Item item;
  const Item &get(const Item &other) const noexcept [[clang::lifetimebound]];
};
struct Gsl;
struct [[gsl::Pointer(Item)]] View { View(const Item &i [[clang::lifetimebound]]) noexcept : p(&i) {} const Item *p; };
