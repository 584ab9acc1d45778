enum colour { RED, GREEN = 5, BLUE, CRIMSON = RED };
enum { LOOSE = -1, LOOSE_TOO = 0x7fffffff };
typedef enum { LOW = -2, HIGH = 2 } level;
enum big { HUGE_ONE = 0x1ffffffffLL };
enum colour next(enum colour c, level l);
