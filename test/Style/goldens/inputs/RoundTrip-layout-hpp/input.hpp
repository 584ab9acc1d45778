struct __attribute__((packed)) Packed { char c; int i; };
#pragma pack(push, 2)
struct PackedTwo { char c; int i; };
#pragma pack(pop)
struct alignas(64) Aligned { char c; };
struct Base { Base() noexcept : d(1), i(2) {} double d; int i; };
struct Derived : Base { int j = 3; };
struct Last { Derived d; char c = 4; };
struct Const { const int fixed = 4; int free = 6; };
struct Bits { unsigned a : 3; unsigned b : 4; int rest; };
class Mixed {
public:
  Mixed() noexcept;
  char first;
  long last() const noexcept;
  short middle;
private:
  long hidden;
public:
  char end;
};
class Interface {
public:
  virtual int get() const noexcept = 0;
protected:
  ~Interface() = default;
};
class Virtual final : public Interface {
public:
  Virtual() noexcept;
  int get() const noexcept override;
  int x;
  int y;
};
int packed(const Packed &p) noexcept;
int packed_two(const PackedTwo &p) noexcept;
bool is_aligned(const Aligned &a) noexcept;
int base_sum(const Base &b) noexcept;
int derived(const Derived &d) noexcept;
int last(const Last &l) noexcept;
int bits(Bits b) noexcept;
Bits make_bits() noexcept;
