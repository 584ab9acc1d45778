// requires: cxx_box

/// What C++ may take by value: a box, which is given up, or a reference, which is copied from.
///
/// # Safety
/// `source` gives an object, and `true` only if this owns it.
pub unsafe trait ByValue<T> {
    /// The object, and whether it may be moved from.
    #[doc(hidden)]
    fn source(&self) -> (*mut T, bool);
}
unsafe impl<T: CxxDelete> ByValue<T> for CxxBox<T> {
    #[inline]
    fn source(&self) -> (*mut T, bool) {
        (self.object.as_ptr(), true)
    }
}
unsafe impl<T: ToOwned> ByValue<T> for &T {
    #[inline]
    fn source(&self) -> (*mut T, bool) {
        ((&raw const **self).cast_mut(), false)
    }
}
