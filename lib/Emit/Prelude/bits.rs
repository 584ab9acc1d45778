// requires:

/// The bytes of `storage` from bit `start` on, `width` bits of them, and how far the lowest of those is shifted.
#[doc(hidden)]
#[inline(always)]
const fn bit_window(start: usize, width: usize) -> (usize, usize, usize) {
    let (first, end) = (start / 8, (start + width).div_ceil(8));
    let shift = if cfg!(target_endian = "big") { 8 * end - start - width } else { start % 8 };
    (first, end, shift)
}

/// `width` bits (at most 64) of the bytes at an address, from bit `start` on as C counts them.
#[doc(hidden)]
#[inline(always)]
unsafe fn bits_at(bytes: *const u8, start: usize, width: usize) -> u64 {
    let (first, end, shift) = bit_window(start, width);
    let mut window = 0u128;
    for i in first..end {
        let byte = unsafe { *bytes.add(i) } as u128;
        window |= byte << (8 * if cfg!(target_endian = "big") { end - 1 - i } else { i - first });
    }
    (window >> shift) as u64 & (!0 >> (64 - width))
}

/// `width` bits (at most 64) of an integer or an array of integers, from bit `start` on as C counts them.
#[doc(hidden)]
#[inline(always)]
pub fn bits<S: Copy>(storage: &S, start: usize, width: usize) -> u64 {
    unsafe { bits_at((&raw const *storage).cast(), start, width) }
}

/// As `bits`, with the highest bit as the sign.
#[doc(hidden)]
#[inline(always)]
pub fn signed_bits<S: Copy>(storage: &S, start: usize, width: usize) -> i64 {
    ((bits(storage, start, width) << (64 - width)) as i64) >> (64 - width)
}

/// Replaces `width` bits (at most 64) of the bytes at an address; higher bits of `value` are dropped, as C does.
#[doc(hidden)]
#[inline(always)]
unsafe fn set_bits_at(bytes: *mut u8, start: usize, width: usize, value: u64) {
    let (first, end, shift) = bit_window(start, width);
    let mask = ((!0u64 >> (64 - width)) as u128) << shift;
    let value = ((value as u128) << shift) & mask;
    for i in first..end {
        let at = 8 * if cfg!(target_endian = "big") { end - 1 - i } else { i - first };
        unsafe {
            let byte = bytes.add(i);
            *byte = *byte & !((mask >> at) as u8) | (value >> at) as u8;
        }
    }
}

/// As `set_bits_at`, of an integer or an array of integers.
#[doc(hidden)]
#[inline(always)]
pub fn set_bits<S: Copy>(storage: &mut S, start: usize, width: usize, value: u64) {
    unsafe { set_bits_at((&raw mut *storage).cast(), start, width, value) }
}
