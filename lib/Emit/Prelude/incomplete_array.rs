// requires:

/// `T x[]` at the end of a struct: the elements lie behind it, as many as C knows.
#[repr(C)]
#[derive(Default)]
pub struct __IncompleteArrayField<T>(::core::marker::PhantomData<T>, [T; 0]);
impl<T> __IncompleteArrayField<T> {
    #[inline]
    pub const fn new() -> Self {
        Self(::core::marker::PhantomData, [])
    }
    #[inline]
    pub fn as_ptr(&self) -> *const T {
        (self as *const Self).cast()
    }
    #[inline]
    pub fn as_mut_ptr(&mut self) -> *mut T {
        (self as *mut Self).cast()
    }
    /// # Safety
    /// `len` elements must lie there, and `self` must have been reached by a pointer to all of them.
    #[inline]
    pub unsafe fn as_slice(&self, len: usize) -> &[T] {
        unsafe { ::core::slice::from_raw_parts(self.as_ptr(), len) }
    }
    /// # Safety
    /// As for `as_slice`.
    #[inline]
    pub unsafe fn as_mut_slice(&mut self, len: usize) -> &mut [T] {
        unsafe { ::core::slice::from_raw_parts_mut(self.as_mut_ptr(), len) }
    }
}
impl<T> ::core::fmt::Debug for __IncompleteArrayField<T> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str("__IncompleteArrayField")
    }
}
