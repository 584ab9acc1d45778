// requires: opaque, cxx_box, bytes
use ::core::fmt;
use ::core::ops::Deref;

/// A `std::string` object of C++, for what needs the object itself: one that C++ keeps, or changes in place.
#[repr(C)]
pub struct StdString {
    _opaque: Opaque,
}

impl StdString {
    /// A new `std::string` of these bytes.
    #[inline]
    #[allow(clippy::new_ret_no_self)]
    pub fn new(text: impl AsRef<[u8]>) -> CxxBox<Self> {
        unsafe { CxxBox::from_raw(rt_std_string_new(Bytes::of(&text))) }
    }
    /// Replaces the text.
    #[inline]
    pub fn assign(&mut self, text: impl AsRef<[u8]>) {
        unsafe { rt_std_string_assign(self, Bytes::of(&text)) }
    }
    /// Adds to the text.
    #[inline]
    pub fn append(&mut self, text: impl AsRef<[u8]>) {
        unsafe { rt_std_string_append(self, Bytes::of(&text)) }
    }
    /// Adds bytes to the text.
    #[inline]
    pub fn push_bytes(&mut self, bytes: &[u8]) {
        self.append(bytes);
    }
    /// Makes the text empty.
    #[inline]
    pub fn clear(&mut self) {
        self.assign([]);
    }
}
unsafe impl CxxDelete for StdString {
    #[inline]
    unsafe fn delete(this: *mut Self) {
        unsafe { rt_std_string_delete(this) }
    }
}
impl ToOwned for StdString {
    type Owned = CxxBox<Self>;
    #[inline]
    fn to_owned(&self) -> CxxBox<Self> {
        Self::new(self)
    }
}
impl Deref for StdString {
    type Target = CxxStr;
    #[inline]
    fn deref(&self) -> &CxxStr {
        unsafe { rt_std_string_bytes(self).get() }
    }
}
impl AsRef<[u8]> for StdString {
    #[inline]
    fn as_ref(&self) -> &[u8] {
        self
    }
}
impl AsRef<[u8]> for CxxBox<StdString> {
    #[inline]
    fn as_ref(&self) -> &[u8] {
        self
    }
}
/// With any text: `str`, `String`, `[u8]`, another C++ string.
impl<T: AsRef<[u8]> + ?Sized> PartialEq<T> for StdString {
    #[inline]
    fn eq(&self, other: &T) -> bool {
        **self == *other.as_ref()
    }
}
impl Eq for StdString {}
impl fmt::Display for StdString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&**self, f)
    }
}
impl fmt::Debug for StdString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}

unsafe extern "C" {
    #[link_name = "cxx2rs_@CRATE@_rt_std_string_new"]
    fn rt_std_string_new(text: Bytes) -> *mut StdString;
    #[link_name = "cxx2rs_@CRATE@_rt_std_string_delete"]
    fn rt_std_string_delete(this: *mut StdString);
    #[link_name = "cxx2rs_@CRATE@_rt_std_string_bytes"]
    fn rt_std_string_bytes(this: *const StdString) -> Bytes;
    #[link_name = "cxx2rs_@CRATE@_rt_std_string_assign"]
    fn rt_std_string_assign(this: *mut StdString, text: Bytes);
    #[link_name = "cxx2rs_@CRATE@_rt_std_string_append"]
    fn rt_std_string_append(this: *mut StdString, text: Bytes);
}
