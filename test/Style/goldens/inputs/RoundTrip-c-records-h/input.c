#include "input.h"
#include <string.h>
struct point add(struct point a, struct point b) { return (struct point){a.x + b.x, a.y + b.y}; }
struct line make_line(int a, int b, int c, int d) { return (struct line){{a, b}, {c, d}}; }
struct big fill(struct big b) { for (int i = 0; i < 8; ++i) b.values[i] += i * 9; return b; }
struct mixed mix(struct mixed m) { return (struct mixed){m.f + 1, (char)(m.c + 1)}; }
struct floats triple(float a) { return (struct floats){a, a + 1, a + 2}; }
union value as_float(float f) { union value v; v.f = f; return v; }
struct name hello(void) { struct name n; strcpy(n.text, "hello"); return n; }
enum colour next(enum colour c) { return c == RED ? GREEN : (enum colour)9; }
int sum(const struct node *n) { int s = 0; for (; n; n = n->next) s += n->value; return s; }
void pack(struct packed *p) { p->i += p->c; }
void align(struct aligned *a) { a->c = (unsigned long)a % 64 == 0 ? 5 : 0; }
