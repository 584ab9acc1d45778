struct A { int a; int f() const noexcept; };
struct B { int b; int g() const noexcept; };
struct C { int c; };
struct D : A, B { int d; };
struct E : private A, public B { int e; };
struct F : protected C { int f; };
