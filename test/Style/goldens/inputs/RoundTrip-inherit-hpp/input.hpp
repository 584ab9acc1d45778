#include <string>
class Animal {
public:
  Animal();
  virtual ~Animal();
  virtual std::string noise() const;
  int legs() const noexcept;
  void feed() noexcept;
  int fed() const noexcept;
  static int alive() noexcept;
private:
  int meals = 0;
};
class Named {
public:
  Named();
  virtual ~Named();
  int id() const noexcept;
private:
  int number = 7;
};
class Dog : public Animal, public Named {
public:
  Dog();
  std::string noise() const override;
};
std::string ask(const Animal &a);
struct PlainBase { int a; int get() const noexcept; };
struct Other { int b; };
struct Plain : PlainBase, Other { int c; };
int other(const Other &o) noexcept;
