struct __attribute__((packed)) packed { char c; int i; };
#pragma pack(push, 2)
struct packed_two { char c; int i; };
#pragma pack(pop)
struct __attribute__((aligned(32))) aligned { int i; };
struct member { char c; int i __attribute__((aligned(16))); };
struct holds { char c; struct packed p; struct aligned a; };
