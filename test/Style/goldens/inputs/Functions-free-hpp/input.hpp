int direct(int x) noexcept;
extern "C" int c_linkage(int x);
int guarded(int x);
void nothing();
inline int in_header(int x) { return x + 1; }
namespace ns { bool deep(long l, unsigned char u, float f) noexcept; }
[[nodiscard]] int must() noexcept;
[[deprecated]] int old() noexcept;
