#include "include/book.h"

int shelf_pages(const struct book *books, int count) {
  int pages = 0;
  for (int i = 0; i < count; ++i)
    pages += books[i].pages;
  return pages;
}
