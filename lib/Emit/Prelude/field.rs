// requires:

/// A copy of a field.
///
/// # Safety
/// A `T` lies there.
#[doc(hidden)]
#[inline]
pub unsafe fn read<C, T: Copy>(object: &C, offset: usize) -> T {
    unsafe { *(&raw const *object).byte_add(offset).cast::<T>() }
}
/// A field.
///
/// # Safety
/// A `T` lies there.
#[doc(hidden)]
#[inline]
pub unsafe fn field<C, T>(object: &C, offset: usize) -> &T {
    unsafe { &*(&raw const *object).byte_add(offset).cast::<T>() }
}
/// A field, to change it.
///
/// # Safety
/// A `T` lies there.
#[doc(hidden)]
#[inline]
pub unsafe fn field_mut<C, T>(object: &mut C, offset: usize) -> &mut T {
    unsafe { &mut *(&raw mut *object).byte_add(offset).cast::<T>() }
}
/// Replaces the value of a field; the old value is dropped.
///
/// # Safety
/// A `T` lies there.
#[doc(hidden)]
#[inline]
pub unsafe fn write<C, T>(object: &mut C, offset: usize, value: T) {
    unsafe { *(&raw mut *object).byte_add(offset).cast::<T>() = value }
}
