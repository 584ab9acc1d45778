const int x = 3;
constexpr int data = 4;
int shadow(int x, int data, int value, int this_, int shadow) noexcept;
int guard(int x, int out, int error, int self, int result);
struct S { int x; int get(int x, int S) const noexcept; static int Self_() noexcept; };
