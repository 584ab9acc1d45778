#define PLAIN 42
#define NEGATIVE -1
#define HEX 0x10u
#define LONG 5L
#define ULL 0xFFFFFFFFFFFFFFFFULL
#define WRAPS (0u - 1)
#define SHIFT (1 << 31)
#define OVER (0x80000000u * 2)
#define CAST ((unsigned short)0xffff)
#define SIZE sizeof(struct sized)
#define CHARACTER 'a'
#define TERNARY (PLAIN > 3 ? 1 : 2)
#define NOT (!PLAIN)
#define FROM_ENUM (ENUMERATOR + 1)
struct sized { long a, b; };
enum { ENUMERATOR = 7 };
