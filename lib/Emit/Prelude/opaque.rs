// requires:
use ::core::cell::UnsafeCell;
use ::core::marker::PhantomData;
use ::core::marker::PhantomPinned;
use ::std::panic::RefUnwindSafe;
use ::std::panic::UnwindSafe;

/// Stands for the bytes of a C++ object that Rust only sees by reference.
///
/// It has no size, so `&T` and `&mut T` claim no memory, `mem::swap` does nothing and C++ may write behind either.
#[doc(hidden)]
#[repr(C)]
pub struct Opaque {
    bytes: UnsafeCell<[u8; 0]>,
    stays: PhantomData<(OneThread, PhantomPinned)>,
}
impl UnwindSafe for Opaque {}
impl RefUnwindSafe for Opaque {}

/// Makes a type neither `Send` nor `Sync`.
#[doc(hidden)]
pub type OneThread = PhantomData<*const u8>;
