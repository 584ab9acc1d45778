struct point { int x, y; };
struct line { struct point from, to; const char *name; };
struct node { struct node *next; int value; };
struct pair { struct pair *other; struct hidden *secret; };
struct point add(struct point a, struct point b);
void use(struct hidden *h, const struct node *n);
struct empty {};
