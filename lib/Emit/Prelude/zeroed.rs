// requires:
/// Memory of zeros, for constructors that leave members as they find them. Safe if `out` may be written.
#[doc(hidden)]
#[inline]
pub unsafe fn zeroed<T>(out: *mut T) -> *mut T {
    unsafe { out.write_bytes(0, 1) };
    out
}
