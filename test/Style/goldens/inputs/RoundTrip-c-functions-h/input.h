#include <stddef.h>
#define ANSWER 42
#define ALL_BITS (0u - 1)
#define SHORT ((unsigned short)0xffff)
#define VERSION "v" "3"
#define BIG 0xFFFFFFFFFFFFFFFFULL
typedef int (*visit)(void *data, int value);
struct db;
struct ops { int (*add)(int, int); visit on_value; };
int each(visit f, void *data);
int (*choose(int which))(int);
int format(char *out, size_t size, const char *pattern, ...);
int sum(int count, ...);
extern int counter;
extern const int limit;
extern const char *const name;
extern int table[3];
int next_counter(void);
struct db *db_open(int value);
int db_value(const struct db *d);
void db_close(struct db *d);
int run(const struct ops *o);
