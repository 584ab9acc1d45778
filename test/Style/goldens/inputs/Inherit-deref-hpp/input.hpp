class Animal {
public:
  virtual ~Animal();
  int legs() const noexcept;
  void feed() noexcept;
  virtual int noise() const noexcept;
};
class Dog : public Animal { public: Dog(); int noise() const noexcept override; void bark() noexcept; };
struct PodBase { int a; };
struct PodDerived : PodBase { int b; };
