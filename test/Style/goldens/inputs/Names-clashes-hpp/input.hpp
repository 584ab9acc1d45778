struct widget { int x; widget clone() const noexcept; int new_(int a) const noexcept; void drop() noexcept; };
struct Inner { int x; };
namespace inner { struct Inner { int y; }; }
struct ffi { int x; };
namespace rt { int f() noexcept; }
struct u8 { int x; };
struct c_int { int x; };
int uses(unsigned char c, struct u8 u, int i) noexcept;
int out(int out, int this_, int self) noexcept;
