#ifndef BOOK_H
#define BOOK_H
struct book {
  int pages;
};
#endif
