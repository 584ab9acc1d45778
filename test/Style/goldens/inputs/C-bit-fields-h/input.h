struct flags { unsigned a : 3, b : 5; int rest; };
struct flags get(const struct flags *f);
