#ifndef SHELF_H
#define SHELF_H
#include "book.h"
#ifdef SHELF_LIMIT
#define SHELF_MAX (SHELF_LIMIT * 2)
#endif
int shelf_pages(const struct book *books, int count);
#endif
