// requires:
use ::core::fmt;
use ::core::marker::PhantomData;
use ::core::mem::ManuallyDrop;
use ::core::ops::Deref;
use ::core::ptr::NonNull;

/// A C++ class whose objects count their owners.
///
/// # Safety
/// `retain` makes one more owner of an object, `release` takes one away, and the last one ends the object.
pub unsafe trait CxxCounted {
    /// One more owner.
    ///
    /// # Safety
    /// `this` points to an object.
    unsafe fn retain(this: *const Self);
    /// One owner less.
    ///
    /// # Safety
    /// `this` points to an object, and the caller is one of its owners.
    unsafe fn release(this: *const Self);
}

/// One of the owners of a C++ object that counts them. A clone is another.
#[repr(transparent)]
pub struct CxxRc<T: CxxCounted> {
    object: NonNull<T>,
    owns: PhantomData<T>,
}

unsafe impl<T: CxxCounted + Send + Sync> Send for CxxRc<T> {}
unsafe impl<T: CxxCounted + Send + Sync> Sync for CxxRc<T> {}

impl<T: CxxCounted> CxxRc<T> {
    /// Becomes one of the owners that an object has.
    ///
    /// # Safety
    /// `object` points to an object, and the caller is one of its owners.
    #[inline]
    pub unsafe fn from_raw(object: *mut T) -> Self {
        Self {
            object: unsafe { NonNull::new_unchecked(object) },
            owns: PhantomData,
        }
    }
    /// Becomes one of the owners that an object has, if there is one.
    ///
    /// # Safety
    /// `object` is null, or points to an object of which the caller is an owner.
    #[inline]
    pub unsafe fn from_nullable(object: *mut T) -> Option<Self> {
        NonNull::new(object).map(|object| Self {
            object,
            owns: PhantomData,
        })
    }
    /// Becomes one more owner of an object.
    #[inline]
    pub fn retain(object: &T) -> Self {
        unsafe { T::retain(object) };
        Self {
            object: NonNull::from(object),
            owns: PhantomData,
        }
    }
    /// Gives this ownership up without counting.
    #[inline]
    #[must_use = "whoever gets this pointer is an owner"]
    pub fn into_raw(self) -> *mut T {
        ManuallyDrop::new(self).object.as_ptr()
    }
    /// Where the object is.
    #[inline]
    pub fn as_ptr(&self) -> *const T {
        self.object.as_ptr()
    }
    /// Whether both own the same object.
    #[inline]
    pub fn ptr_eq(&self, other: &Self) -> bool {
        self.object == other.object
    }
}
impl<T: CxxCounted> Drop for CxxRc<T> {
    #[inline]
    fn drop(&mut self) {
        unsafe { T::release(self.object.as_ptr()) }
    }
}
impl<T: CxxCounted> Clone for CxxRc<T> {
    #[inline]
    fn clone(&self) -> Self {
        Self::retain(self)
    }
}
impl<T: CxxCounted> Deref for CxxRc<T> {
    type Target = T;
    #[inline]
    fn deref(&self) -> &T {
        unsafe { self.object.as_ref() }
    }
}
impl<T: CxxCounted> AsRef<T> for CxxRc<T> {
    #[inline]
    fn as_ref(&self) -> &T {
        self
    }
}
impl<T: CxxCounted + fmt::Debug> fmt::Debug for CxxRc<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        T::fmt(self, f)
    }
}
