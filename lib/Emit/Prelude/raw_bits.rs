// requires: bits

/// As `bits`, without a reference to the storage.
///
/// # Safety
/// The bytes of these bits must be there, and must have been written.
#[doc(hidden)]
#[inline(always)]
pub unsafe fn raw_bits<S: Copy>(storage: *const S, start: usize, width: usize) -> u64 {
    unsafe { bits_at(storage.cast(), start, width) }
}

/// As `signed_bits`, without a reference to the storage.
///
/// # Safety
/// The bytes of these bits must be there, and must have been written.
#[doc(hidden)]
#[inline(always)]
pub unsafe fn raw_signed_bits<S: Copy>(storage: *const S, start: usize, width: usize) -> i64 {
    unsafe { ((bits_at(storage.cast(), start, width) << (64 - width)) as i64) >> (64 - width) }
}

/// As `set_bits`, without a reference to the storage.
///
/// # Safety
/// The bytes of these bits must be there, have been written, and be used by nobody else meanwhile.
#[doc(hidden)]
#[inline(always)]
pub unsafe fn raw_set_bits<S: Copy>(storage: *mut S, start: usize, width: usize, value: u64) {
    unsafe { set_bits_at(storage.cast(), start, width, value) }
}
