union either { int i; float f; };
struct holds { union either e; int x; };
struct gap { char c; int i __attribute__((aligned(16))); };
