union value { int i; float f; unsigned char bytes[8]; };
struct tagged { int kind; union value v; };
union value of(struct tagged t);
