#include <memory>
class Holder {
public:
  Holder();
  int value() const;
  std::unique_ptr<int> p;
private:
  int n = 0;
};
Holder make(int n);
void take(Holder h);
void look(const Holder &h);
