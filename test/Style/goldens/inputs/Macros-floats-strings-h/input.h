#define SINGLE 1.5f
#define DOUBLE 2.0
#define HEXFLOAT 0x1p-3
#define TEXT "text"
#define JOINED "a" "b\n"
#define WITH_NUL "a\0b"
#define VERSION "v" STR(3)
#define STR(x) STR_(x)
#define STR_(x) #x
#define UTF8 "\xc3\xa9"
#define NOT_UTF8 "\xff"
#define INFINITE (1.0 / 0.0)
