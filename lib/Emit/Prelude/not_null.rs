// requires:

/// An address that C++ promises not to be null.
#[doc(hidden)]
#[inline]
#[track_caller]
pub fn not_null<T>(object: *const T) -> *const T {
    assert!(!object.is_null(), "C++ gave null where it promises an object");
    object
}
/// An address that C++ promises not to be null.
#[doc(hidden)]
#[inline]
#[track_caller]
pub fn not_null_mut<T>(object: *mut T) -> *mut T {
    not_null(object).cast_mut()
}
