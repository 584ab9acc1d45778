// requires:
use ::core::borrow::Borrow;
use ::core::fmt;
use ::core::marker::PhantomData;
use ::core::mem::ManuallyDrop;
use ::core::ops::Deref;
use ::core::ops::DerefMut;
use ::core::ptr::NonNull;

/// A C++ class whose objects Rust may own through a [`CxxBox`].
///
/// # Safety
/// `delete` ends an object the way its class wants it: its destructor, then its memory.
pub unsafe trait CxxDelete {
    /// Destroys the object and frees its memory.
    ///
    /// # Safety
    /// `this` owns its object and is not used again.
    unsafe fn delete(this: *mut Self);
}

/// Owns a C++ object on C++'s heap: a `std::unique_ptr<T>` that is not null.
#[repr(transparent)]
pub struct CxxBox<T: CxxDelete> {
    object: NonNull<T>,
    owns: PhantomData<T>,
}

unsafe impl<T: CxxDelete + Send> Send for CxxBox<T> {}
unsafe impl<T: CxxDelete + Sync> Sync for CxxBox<T> {}
impl<T: CxxDelete> Unpin for CxxBox<T> {}

impl<T: CxxDelete> CxxBox<T> {
    /// Takes ownership of an object.
    ///
    /// # Safety
    /// `object` is not null, points to an object, and nothing else owns it.
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
    /// `object` is null, or points to an object that nothing else owns.
    #[inline]
    pub unsafe fn from_nullable(object: *mut T) -> Option<Self> {
        NonNull::new(object).map(|object| Self {
            object,
            owns: PhantomData,
        })
    }
    /// Gives up the object without deleting it.
    #[inline]
    #[must_use = "the object is deleted by whoever gets this pointer"]
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
impl<T: CxxDelete> Drop for CxxBox<T> {
    #[inline]
    fn drop(&mut self) {
        unsafe { T::delete(self.object.as_ptr()) }
    }
}
impl<T: CxxDelete> Deref for CxxBox<T> {
    type Target = T;
    #[inline]
    fn deref(&self) -> &T {
        unsafe { self.object.as_ref() }
    }
}
impl<T: CxxDelete> DerefMut for CxxBox<T> {
    #[inline]
    fn deref_mut(&mut self) -> &mut T {
        unsafe { self.object.as_mut() }
    }
}
impl<T: CxxDelete> Borrow<T> for CxxBox<T> {
    #[inline]
    fn borrow(&self) -> &T {
        self
    }
}
impl<T: CxxDelete> AsRef<T> for CxxBox<T> {
    #[inline]
    fn as_ref(&self) -> &T {
        self
    }
}
impl<T: CxxDelete> AsMut<T> for CxxBox<T> {
    #[inline]
    fn as_mut(&mut self) -> &mut T {
        self
    }
}
impl<T: CxxDelete + ToOwned<Owned = Self>> Clone for CxxBox<T> {
    #[inline]
    #[track_caller]
    fn clone(&self) -> Self {
        T::to_owned(self)
    }
}
impl<T: CxxDelete + fmt::Debug> fmt::Debug for CxxBox<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        T::fmt(self, f)
    }
}
impl<T: CxxDelete + fmt::Display> fmt::Display for CxxBox<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        T::fmt(self, f)
    }
}
