/* What the C half of a case is made of. Both halves draw the same values from one seed, so only sums are compared. */
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#ifdef __cplusplus /* the proof for C++ uses this too */
#define FZ_EXTERN extern "C"
#define _Bool bool
#else
#define FZ_EXTERN
#endif

typedef unsigned __int128 fz_wide;
typedef struct {
  int id, leaf;
  uint64_t draws, choices, sum;
} fz;

enum { FZ_ARGS = 1, FZ_BACK, FZ_RESULT, FZ_CALL_ARGS, FZ_CALL_RESULT, FZ_BALANCE, FZ_STREAMS };

static uint64_t fz_seed, fz_sums[FZ_STREAMS];
static int fz_traced;

static uint64_t fz_next(uint64_t *state) {
  uint64_t z = *state += 0x9e3779b97f4a7c15u;
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
  return z ^ (z >> 31);
}
static fz fz_open(int id) {
  fz s = {id, 0, fz_seed ^ (0x1000003u * (uint64_t)id), fz_seed + 0x77u * (uint64_t)id, 1};
  return s;
}
static void fz_close(fz *s) { fz_sums[s->id] = s->sum; }
static unsigned fz_choice(fz *s, unsigned count) { return (unsigned)(fz_next(&s->choices) % count); }

/* One value: mostly random, often one of those that sign extension and truncation get wrong. */
static fz_wide fz_draw(fz *s) {
  uint64_t kind = fz_next(&s->draws) % 8, low = fz_next(&s->draws), high = fz_next(&s->draws);
  if (kind == 0)
    return 0;
  if (kind == 1)
    return ~(fz_wide)0;
  if (kind == 2)
    return (fz_wide)1 << (low % 128);
  return ((fz_wide)high << 64) | low;
}
static void fz_add(fz *s, fz_wide value) {
  uint64_t low = (uint64_t)value, high = (uint64_t)(value >> 64);
  s->sum = (s->sum << 7) | (s->sum >> 57);
  s->sum ^= (low * 0x9e3779b97f4a7c15u) ^ ((high + 0x5bd1e995u) * 0xc2b2ae3d27d4eb4fu);
  s->sum *= 0xff51afd7ed558ccdu;
  if (fz_traced)
    fprintf(stderr, "leaf C %d %d %016llx%016llx\n", s->id, s->leaf, (unsigned long long)high, (unsigned long long)low);
  s->leaf++;
}
static fz_wide fz_cut(fz_wide value, int width, int is_signed) {
  if (width < 128) {
    value &= ((fz_wide)1 << width) - 1;
    if (is_signed && (value >> (width - 1)) & 1)
      value |= ~(fz_wide)0 << width;
  }
  return value;
}

/* Finite values only: a signalling NaN may change on its way through a register. */
static fz_wide fz_finite(fz_wide bits, int mantissa, int exponent) {
  fz_wide mask = (((fz_wide)1 << exponent) - 1) << mantissa;
  return (bits & mask) == mask ? bits ^ ((fz_wide)1 << mantissa) : bits;
}
static fz_wide fz_extended(fz_wide bits) {
  uint64_t top = (uint64_t)(bits >> 64) & 0xffff, low = (uint64_t)bits;
  if ((top & 0x7fff) == 0x7fff || (top & 0x7fff) == 0)
    top ^= 1;
  return ((fz_wide)top << 64) | low | 0x8000000000000000u;
}
#define FZ_FLOAT(NAME, TYPE, SIZE, BITS)                                                                               \
  static TYPE fz_make_##NAME(fz *s) {                                                                                  \
    fz_wide raw = fz_draw(s), bits = BITS;                                                                             \
    TYPE value = 0;                                                                                                    \
    memcpy(&value, &bits, SIZE);                                                                                       \
    bits = 0;                                                                                                          \
    memcpy(&bits, &value, SIZE);                                                                                       \
    fz_add(s, bits);                                                                                                   \
    return value;                                                                                                      \
  }                                                                                                                    \
  static void fz_see_##NAME(fz *s, TYPE value) {                                                                       \
    fz_wide bits = 0;                                                                                                  \
    memcpy(&bits, &value, SIZE);                                                                                       \
    fz_add(s, bits);                                                                                                   \
  }
FZ_FLOAT(f32, float, 4, fz_finite(raw & 0xffffffffu, 23, 8))
FZ_FLOAT(f64, double, 8, fz_finite((uint64_t)raw, 52, 11))
#ifndef __cplusplus
FZ_FLOAT(f80, long double, 10, fz_extended(raw))
FZ_FLOAT(f16, _Float16, 2, fz_finite(raw & 0xffffu, 10, 5))
FZ_FLOAT(f128, __float128, 16, fz_finite(raw, 112, 15))
#ifdef __clang__
/* Clang moves a __bf16 by way of float, and gcc 12's libgcc has no way back. In registers 16-bit floats are alike. */
__attribute__((weak)) _Float16 __truncsfbf2(float value) {
  uint32_t bits;
  memcpy(&bits, &value, sizeof bits);
  uint16_t top = (uint16_t)(bits >> 16);
  _Float16 result;
  memcpy(&result, &top, sizeof result);
  return result;
}
FZ_FLOAT(bf16, __bf16, 2, fz_finite(raw & 0xffffu, 7, 8))
#endif
#endif

#define FZ_PUT_INT(TYPE, AT)                                                                                           \
  {                                                                                                                    \
    TYPE v_ = (TYPE)fz_draw(s);                                                                                        \
    fz_add(s, (fz_wide)v_);                                                                                            \
    AT = v_;                                                                                                           \
  }
#define FZ_PUT_BOOL(AT)                                                                                                \
  {                                                                                                                    \
    _Bool v_ = (_Bool)(fz_draw(s) & 1);                                                                                \
    fz_add(s, (fz_wide)v_);                                                                                            \
    AT = v_;                                                                                                           \
  }
#define FZ_PUT_POINTER(TYPE, AT)                                                                                       \
  {                                                                                                                    \
    uintptr_t v_ = (uintptr_t)fz_draw(s);                                                                              \
    fz_add(s, (fz_wide)v_);                                                                                            \
    AT = (TYPE)v_;                                                                                                     \
  }
/* A bit-field or _BitInt: what must come back is cut to its width here, not by the compiler. */
#define FZ_PUT_BITS(TYPE, WIDTH, SIGNED, AT)                                                                           \
  {                                                                                                                    \
    fz_wide v_ = fz_cut(fz_draw(s), WIDTH, SIGNED);                                                                    \
    fz_add(s, v_);                                                                                                     \
    AT = (TYPE)v_;                                                                                                     \
  }
#define FZ_SEE(AT) fz_add(s, (fz_wide)(AT));
#define FZ_SEE_POINTER(AT) fz_add(s, (fz_wide)(uintptr_t)(AT));

FZ_EXTERN void fz_begin(uint64_t seed, int traced) {
  fz_seed = seed;
  fz_traced = traced;
  memset(fz_sums, 0, sizeof fz_sums);
}
FZ_EXTERN uint64_t fz_sum(int id) { return fz_sums[id]; }
