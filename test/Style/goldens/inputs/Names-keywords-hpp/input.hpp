namespace type { int match(int in, int self, int crate) noexcept; }
struct impl { int fn; int super; int let() const noexcept; static int loop() noexcept; };
enum class dyn { as, box };
namespace rust { struct yield_ { int a; }; int async(yield_ await) noexcept; }
namespace self { int f() noexcept; }
