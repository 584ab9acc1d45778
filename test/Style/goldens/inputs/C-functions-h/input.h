#include <stddef.h>
#include <stdint.h>
int plain(void);
void types(char c, signed char sc, unsigned char uc, short s, unsigned short us, unsigned u, long l, unsigned long ul, long long ll, float f, double d, _Bool b);
uint8_t sized(int8_t a, uint16_t b, int32_t c, uint64_t d, size_t n, ptrdiff_t p, intptr_t i, uintptr_t u);
const char *text(const char *s, char *out, void *any, const void *constant);
int old_style();
extern int declared(int), declared_too(int named);
__attribute__((noreturn)) void leave(int code);
__attribute__((deprecated)) int old(void);
__attribute__((warn_unused_result)) int must(void);
