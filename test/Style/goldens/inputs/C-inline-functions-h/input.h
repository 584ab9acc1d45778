static inline int twice(int x) { return 2 * x; }
inline int thrice(int x) { return 3 * x; }
int real(int x);
