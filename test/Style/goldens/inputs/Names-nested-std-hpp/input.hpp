namespace lib { namespace std { int h() noexcept; } namespace core { int g() noexcept; } }
namespace core { int k() noexcept; }
namespace lib2 { struct core { int x; }; struct std { int y; }; core use(std s, int (*f)(int)) noexcept; }
