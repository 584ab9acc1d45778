#include <memory>
struct Item { int x; };
class Owner { public: Owner(); std::unique_ptr<int> p; };
void take(Owner &&o);
void take_item(Item &&i) noexcept;
Owner &&give(Owner &o);
