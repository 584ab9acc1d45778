#include <stdarg.h>
int print(const char *format, ...);
int print_list(const char *format, va_list arguments);
typedef int (*printer)(const char *, ...);
