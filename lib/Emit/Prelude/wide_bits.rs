// requires: bits

/// As `bits`, for 65 to 128 of them.
#[doc(hidden)]
#[inline(always)]
pub fn wide_bits<S: Copy>(storage: &S, start: usize, width: usize) -> u128 {
    let (low, high) = wide_halves(start, width);
    bits(storage, low, 64) as u128 | (bits(storage, high, width - 64) as u128) << 64
}

/// As `wide_bits`, with the highest bit as the sign.
#[doc(hidden)]
#[inline(always)]
pub fn signed_wide_bits<S: Copy>(storage: &S, start: usize, width: usize) -> i128 {
    ((wide_bits(storage, start, width) << (128 - width)) as i128) >> (128 - width)
}

/// Replaces 65 to 128 bits; higher bits of `value` are dropped, as C does.
#[doc(hidden)]
#[inline(always)]
pub fn set_wide_bits<S: Copy>(storage: &mut S, start: usize, width: usize, value: u128) {
    let (low, high) = wide_halves(start, width);
    set_bits(storage, low, 64, value as u64);
    set_bits(storage, high, width - 64, (value >> 64) as u64);
}

/// Where the low 64 bits and the rest begin.
#[doc(hidden)]
#[inline(always)]
const fn wide_halves(start: usize, width: usize) -> (usize, usize) {
    if cfg!(target_endian = "big") { (start + width - 64, start) } else { (start, start + 64) }
}
