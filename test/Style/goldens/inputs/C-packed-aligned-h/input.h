struct __attribute__((packed, aligned(4))) both { char c; int i; };
