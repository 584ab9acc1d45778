struct plain { int a; char c[8]; };
struct floats { float f; };
struct pointers { void *p; int (*cb)(int); };
struct far_apart { char c; long double d; };
struct many { int a[33]; };
union either { int i; float f; };
struct holds { union either e; };
struct __attribute__((packed)) tight { char c; int i; };
