namespace outer {
inline namespace v1 { struct A { int x; }; int f(A a) noexcept; }
namespace inner { struct A { int y; }; A g(outer::A a) noexcept; }
namespace { int hidden(); }
}
namespace outer::inner::deep { int h(A a) noexcept; }
namespace outer { int reopened() noexcept; }
namespace alias = outer::inner;
alias::A via_alias() noexcept;
int top(outer::inner::A a) noexcept;
