// requires:
/// What a call writes. Safe if `f` writes its argument.
#[doc(hidden)]
#[inline]
pub unsafe fn out<T>(f: impl FnOnce(*mut T)) -> T {
    let mut value = ::core::mem::MaybeUninit::uninit();
    f(value.as_mut_ptr());
    unsafe { value.assume_init() }
}
