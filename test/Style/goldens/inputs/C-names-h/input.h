struct stat { int type; int fn; int self; };
int stat(const char *match, struct stat *ref);
typedef unsigned char u8;
struct uses { u8 a; unsigned int b; };
int loop(int in, int crate, int super, int Self, int _);
struct Option { int x; };
void (*maybe(void))(int);
