struct tagged {
  int kind;
  union { int i; double d; };
  struct { int inner; } named;
};
