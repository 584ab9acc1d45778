#include <wchar.h>
typedef __int128 big;
big big_add(big a, big b);
long double extended(long double x);
_Complex double turn(_Complex double x);
wchar_t wide(wchar_t c);
typedef int vec4 __attribute__((vector_size(16)));
vec4 vadd(vec4 a, vec4 b);
_Float16 half(_Float16 x);
