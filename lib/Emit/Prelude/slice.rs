// requires:
use ::core::slice::from_raw_parts;
use ::core::slice::from_raw_parts_mut;

/// How many objects lie between two addresses. Null is the begin of nothing.
#[inline]
fn distance<T>(begin: *const T, end: *const T) -> usize {
    if begin.is_null() {
        return 0;
    }
    (end as usize).saturating_sub(begin as usize) / size_of::<T>()
}

/// The objects between two addresses.
///
/// # Safety
/// They are all there, and nobody changes them, as long as the result lives.
#[doc(hidden)]
#[inline]
pub unsafe fn slice<'a, T>(begin: *const T, end: *const T) -> &'a [T] {
    match distance(begin, end) {
        0 => &[],
        count => unsafe { from_raw_parts(begin, count) },
    }
}

/// The same, to change them.
///
/// # Safety
/// They are all there, and nobody else uses them, as long as the result lives.
#[doc(hidden)]
#[inline]
pub unsafe fn slice_mut<'a, T>(begin: *mut T, end: *mut T) -> &'a mut [T] {
    match distance(begin, end) {
        0 => &mut [],
        count => unsafe { from_raw_parts_mut(begin, count) },
    }
}
