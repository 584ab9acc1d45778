struct A { int a; };
struct D : A { int base; };
