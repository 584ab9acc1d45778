#include "input.h"
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
struct db { int value; };
int counter = 7;
const int limit = 100;
const char *const name = "name";
int table[3] = {1, 2, 3};
int each(visit f, void *data) { if (!f) return -1; int s = 0; for (int i = 1; i <= 3; ++i) s += f(data, i); return s; }
static int twice(int x) { return 2 * x; }
int (*choose(int which))(int) { return which ? twice : NULL; }
int format(char *out, size_t size, const char *pattern, ...) { va_list l; va_start(l, pattern); int n = vsnprintf(out, size, pattern, l); va_end(l); return n; }
int sum(int count, ...) { va_list l; va_start(l, count); int s = 0; while (count--) s += va_arg(l, int); va_end(l); return s; }
int next_counter(void) { return ++counter; }
struct db *db_open(int value) { struct db *d = malloc(sizeof *d); d->value = value; return d; }
int db_value(const struct db *d) { return d->value; }
void db_close(struct db *d) { free(d); }
int run(const struct ops *o) { return o->add(o->on_value(NULL, 1), 10); }
