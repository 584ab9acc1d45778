/* Conversions between the floats that Rust has and those that the bindings bring, where rounding decides. */

/* Bits of a float whose exponent is near the narrower type's range, often exactly between two of its values. */
static fz_wide fz_near(fz_wide raw, int fraction, int exponent, int lowest, int span, int lost) {
  fz_wide bits = raw & (((fz_wide)1 << fraction) - 1);
  if ((raw >> 124 & 3) == 0)
    bits = bits >> lost << lost | (fz_wide)1 << (lost - 1);
  bits |= (fz_wide)(lowest + (unsigned)(raw >> 112 & 0xfff) % span) << fraction;
  return bits | (raw >> 127) << (fraction + exponent);
}
/* The explicit leading bit of the x87 format. */
static fz_wide fz_explicit(fz_wide bits) {
  return (bits >> 63) << 64 | 1ull << 63 | (bits & (((fz_wide)1 << 63) - 1));
}

#define FZ_BOTH_WAYS(NARROW, NARROW_NAME, NARROW_SIZE, NARROW_BITS, WIDE, WIDE_NAME, WIDE_SIZE, WIDE_BITS)             \
  {                                                                                                                    \
    NARROW narrow = 0;                                                                                                 \
    WIDE wide = 0;                                                                                                     \
    fz_wide raw = fz_draw(s), bits = NARROW_BITS;                                                                      \
    memcpy(&narrow, &bits, NARROW_SIZE);                                                                               \
    fz_see_##WIDE_NAME(s, (WIDE)narrow);                                                                               \
    raw = fz_draw(s);                                                                                                  \
    bits = WIDE_BITS;                                                                                                  \
    memcpy(&wide, &bits, WIDE_SIZE);                                                                                   \
    fz_see_##NARROW_NAME(s, (NARROW)wide);                                                                             \
  }

void fz_conversions(int kind) {
  fz stream = fz_open(FZ_RESULT), *s = &stream;
  for (int i = 0; i < 64; i++) {
    if (kind == 0)
      FZ_BOTH_WAYS(double, f64, 8, fz_finite((uint64_t)raw, 52, 11), long double, f80, 10,
                   fz_explicit(fz_near(raw, 63, 15, 16383 - 1090, 2200, 11)))
    if (kind == 1)
      FZ_BOTH_WAYS(double, f64, 8, fz_finite((uint64_t)raw, 52, 11), __float128, f128, 16,
                   fz_near(raw, 112, 15, 16383 - 1090, 2200, 60))
    if (kind == 2)
      FZ_BOTH_WAYS(_Float16, f16, 2, fz_finite(raw & 0xffff, 10, 5), float, f32, 4,
                   fz_near(raw, 23, 8, 127 - 30, 50, 13))
  }
  fz_close(s);
}
