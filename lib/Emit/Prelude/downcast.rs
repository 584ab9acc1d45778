// requires: upcast

/// A C++ class that a `B` may turn out to be (`dynamic_cast`).
///
/// # Safety
/// `downcast` gives null or the same object.
pub unsafe trait DowncastFrom<B>: Sized {
    /// The whole object, if it is one of this class.
    ///
    /// # Safety
    /// `base` points to an object.
    unsafe fn downcast(base: *const B) -> *const Self;
}

/// `base` as this class, if it is one.
#[doc(hidden)]
#[inline]
pub fn downcast_ref<D: DowncastFrom<B>, B>(base: &B) -> Option<&D> {
    unsafe { D::downcast(base).as_ref() }
}
/// `base` as this class, to change it, if it is one.
#[doc(hidden)]
#[inline]
pub fn downcast_mut<D: DowncastFrom<B> + UpcastMut<B>, B>(base: &mut B) -> Option<&mut D> {
    unsafe { D::downcast(base).cast_mut().as_mut() }
}
