int daft(int) noexcept;
int daft(double) noexcept;
int daft_f64(char) noexcept;
int full(int a, int b = 1) noexcept;
int full_full(int) noexcept;
struct M { int g() const noexcept; int g() noexcept; int g_mut(int) noexcept; int z; };
