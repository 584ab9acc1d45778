enum colour { RED, GREEN = 5, CRIMSON = RED };
typedef enum { LOW = -2 } level;
typedef enum same { ONE } same;
typedef enum tagged { TWO } renamed;
enum kept { KEPT };
enum colour next(level l, same s, renamed r, enum kept k);
static const enum colour FIRST = GREEN;
