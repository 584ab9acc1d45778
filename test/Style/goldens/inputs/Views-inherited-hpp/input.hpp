struct Item { int x; };
class Parent { public: Parent(Item &i) noexcept : p(&i) {} int v() const noexcept; private: Item *p; };
class Child : public Parent { public: Child(Item &i) noexcept : Parent(i) {} };
