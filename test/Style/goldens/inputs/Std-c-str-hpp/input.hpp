#ifndef __clang__
#define _Nullable
#endif
int length(const char *s) noexcept;
int maybe(const char *s = nullptr) noexcept;
int nullable(const char *_Nullable s) noexcept;
int two(const char *a, const char *b) noexcept;
const char *lookup(const char *key) noexcept;
const char *version() noexcept;
class Named { public: const char *name() const noexcept; void set(const char *n); char *buffer(); int x; };
