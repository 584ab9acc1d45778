struct Base { virtual ~Base(); virtual int f() const; int x; };
struct Leaf final : Base { Leaf(); int f() const override; int y; };
