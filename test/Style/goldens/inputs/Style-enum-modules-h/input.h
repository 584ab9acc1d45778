enum colour { RED, GREEN = 5, CRIMSON = RED };
typedef enum same { ONE } same;
typedef enum colour paint;
enum other { A, B };
struct s { enum colour c; same s; paint p; enum other o; };
static const enum colour FIRST = GREEN;
