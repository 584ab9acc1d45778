extern int counter;
extern const int limit;
extern const char *const version_string;
static const int inline_value = 42;
static const double ratio = 1.5;
static const char text[] = "abc";
extern struct state { int a; } state;
extern _Thread_local int per_thread;
