typedef void (*callback)(void *data, int code);
struct ops { int (*open)(const char *path); void (*close)(int); callback on_event; };
void run(callback f, void *data);
callback current(void);
int (*choose(int which))(int);
void take(int function(int));
