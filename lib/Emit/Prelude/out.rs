// requires:
use ::core::mem::MaybeUninit;

/// What a call writes.
///
/// # Safety
/// `f` writes its argument.
#[doc(hidden)]
#[inline]
pub unsafe fn out<T>(f: impl FnOnce(*mut T)) -> T {
    let mut value = MaybeUninit::uninit();
    f(value.as_mut_ptr());
    unsafe { value.assume_init() }
}
