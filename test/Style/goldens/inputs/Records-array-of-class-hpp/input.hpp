enum class Kind : unsigned char { A, B };
struct Item { int x; };
struct Table { Item items[4]; Item *pointers[2]; Kind kinds[3][2]; bool set[8]; };
