// requires:

/// What C++ converts to a `T` for the length of a call: a `T` or `&T` as it is, and what the converting constructors of `T` take.
///
/// # Safety
/// The object is there while `call` runs.
pub unsafe trait AsArg<T> {
    /// Calls with the object.
    #[doc(hidden)]
    #[track_caller]
    fn with_arg<R>(self, call: impl FnOnce(*const T) -> R) -> R;
}
unsafe impl<T> AsArg<T> for &T {
    #[inline]
    fn with_arg<R>(self, call: impl FnOnce(*const T) -> R) -> R {
        call(self)
    }
}
unsafe impl<T> AsArg<T> for T {
    #[inline]
    fn with_arg<R>(self, call: impl FnOnce(*const T) -> R) -> R {
        call(&self)
    }
}
unsafe impl<T> AsArg<T> for &mut T {
    #[inline]
    fn with_arg<R>(self, call: impl FnOnce(*const T) -> R) -> R {
        call(self)
    }
}
