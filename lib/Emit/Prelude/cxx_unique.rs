// requires:
use ::core::fmt;
use ::core::marker::PhantomData;
use ::core::mem::ManuallyDrop;
use ::core::ops::Deref;
use ::core::ops::DerefMut;
use ::core::ptr::NonNull;

/// A C++ class whose objects end others: the deleter of a `std::unique_ptr<T, Self>`.
///
/// # Safety
/// `delete` ends the object as the deleter does.
pub unsafe trait CxxDeleter<T> {
    /// Ends the object.
    ///
    /// # Safety
    /// `object` owns its object and is not used again.
    unsafe fn delete(object: *mut T);
}

/// Owns an object that `D` ends: a `std::unique_ptr<T, D>` that is not null.
#[repr(transparent)]
pub struct CxxUnique<T, D: CxxDeleter<T>> {
    object: NonNull<T>,
    owns: PhantomData<(T, fn(D))>,
}

impl<T, D: CxxDeleter<T>> CxxUnique<T, D> {
    /// Takes ownership of an object.
    ///
    /// # Safety
    /// `object` is not null, points to an object that `D` may end, and nothing else owns it.
    #[inline]
    pub unsafe fn from_raw(object: *mut T) -> Self {
        Self {
            object: unsafe { NonNull::new_unchecked(object) },
            owns: PhantomData,
        }
    }
    /// Takes ownership of an object, if there is one.
    ///
    /// # Safety
    /// `object` is null, or points to an object that `D` may end and that nothing else owns.
    #[inline]
    pub unsafe fn from_nullable(object: *mut T) -> Option<Self> {
        NonNull::new(object).map(|object| Self {
            object,
            owns: PhantomData,
        })
    }
    /// Gives up the object without ending it.
    #[inline]
    #[must_use = "the object is ended by whoever gets this pointer"]
    pub fn into_raw(self) -> *mut T {
        ManuallyDrop::new(self).object.as_ptr()
    }
    /// Where the object is.
    #[inline]
    pub fn as_ptr(&self) -> *const T {
        self.object.as_ptr()
    }
    /// Where the object is, to change it.
    #[inline]
    pub fn as_mut_ptr(&mut self) -> *mut T {
        self.object.as_ptr()
    }
}
impl<T, D: CxxDeleter<T>> Drop for CxxUnique<T, D> {
    #[inline]
    fn drop(&mut self) {
        unsafe { D::delete(self.object.as_ptr()) }
    }
}
impl<T, D: CxxDeleter<T>> Deref for CxxUnique<T, D> {
    type Target = T;
    #[inline]
    fn deref(&self) -> &T {
        unsafe { self.object.as_ref() }
    }
}
impl<T, D: CxxDeleter<T>> DerefMut for CxxUnique<T, D> {
    #[inline]
    fn deref_mut(&mut self) -> &mut T {
        unsafe { self.object.as_mut() }
    }
}
impl<T: fmt::Debug, D: CxxDeleter<T>> fmt::Debug for CxxUnique<T, D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        T::fmt(self, f)
    }
}
