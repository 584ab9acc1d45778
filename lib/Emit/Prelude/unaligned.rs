// requires:

/// A field that C keeps where its type's alignment would not put it.
#[repr(C, packed)]
pub struct Unaligned<T>(T);
impl<T: Copy> Copy for Unaligned<T> {}
impl<T: Copy> Clone for Unaligned<T> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Unaligned<T> {
    #[inline]
    pub const fn new(value: T) -> Self {
        Self(value)
    }
    /// Where it is; not aligned for a `T`.
    #[inline]
    pub const fn as_ptr(&self) -> *const T {
        &raw const self.0
    }
    /// Where it is; not aligned for a `T`.
    #[inline]
    pub fn as_mut_ptr(&mut self) -> *mut T {
        &raw mut self.0
    }
}
impl<T: Copy> Unaligned<T> {
    #[inline]
    pub const fn get(&self) -> T {
        self.0
    }
    #[inline]
    pub fn set(&mut self, value: T) {
        self.0 = value;
    }
}
impl<T> From<T> for Unaligned<T> {
    #[inline]
    fn from(value: T) -> Self {
        Self(value)
    }
}
impl<T: Copy + ::core::fmt::Debug> ::core::fmt::Debug for Unaligned<T> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        self.get().fmt(f)
    }
}
