// requires:

/// A C++ class with a public base class `B`.
///
/// # Safety
/// `upcast` gives the base class's part of the same object.
pub unsafe trait Upcast<B>: Sized {
    /// Where that part begins.
    const OFFSET: usize = 0;
    /// The part of the object that is a `B`.
    ///
    /// # Safety
    /// `this` points to an object.
    #[inline]
    unsafe fn upcast(this: *mut Self) -> *mut B {
        unsafe { this.byte_add(Self::OFFSET).cast() }
    }
}
unsafe impl<T> Upcast<T> for T {}

/// A C++ class of whose base class a `&mut B` may be had.
///
/// # Safety
/// Writing a whole `B` leaves the rest of the object alone.
pub unsafe trait UpcastMut<B>: Upcast<B> {}
unsafe impl<T> UpcastMut<T> for T {}

/// A C++ class that may be deleted through its base class `B`.
///
/// # Safety
/// `B` has a virtual destructor.
pub unsafe trait UpcastBox<B>: Upcast<B> {}

/// The part of an object that is a `B`.
#[doc(hidden)]
#[inline]
pub fn upcast_ref<B, D: Upcast<B>>(object: &D) -> &B {
    unsafe { &*D::upcast((&raw const *object).cast_mut()) }
}
/// The part of an object that is a `B`, to change it.
#[doc(hidden)]
#[inline]
pub fn upcast_mut<B, D: UpcastMut<B>>(object: &mut D) -> &mut B {
    unsafe { &mut *D::upcast(object) }
}
