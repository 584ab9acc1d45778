struct Tag {};
struct WithTag { Tag t; int x; };
void by_value(Tag t) noexcept;
int both(WithTag w) noexcept;
