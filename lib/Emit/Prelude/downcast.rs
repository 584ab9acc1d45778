// requires: upcast

/// A class that an object known as a `B` may turn out to be (`dynamic_cast`).
///
/// # Safety
/// `downcast` gives null, or the object of this class that the `B` is part of.
pub unsafe trait DowncastFrom<B>: Sized {
    /// The whole object, if it is of this class.
    ///
    /// # Safety
    /// `base` points to an object.
    unsafe fn downcast(base: *const B) -> *const Self;
}
