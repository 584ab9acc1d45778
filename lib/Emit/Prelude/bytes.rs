// requires:
use ::core::fmt;
use ::core::ops::Deref;
use ::core::slice::from_raw_parts;
use ::core::str::from_utf8;
use ::core::str::Utf8Error;
use ::std::borrow::Cow;

/// Bytes on their way to or from C++.
#[doc(hidden)]
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Bytes {
    data: *const u8,
    size: usize,
}
impl Bytes {
    /// Lends these bytes to C++.
    #[inline]
    pub fn of(bytes: &(impl AsRef<[u8]> + ?Sized)) -> Self {
        let bytes = bytes.as_ref();
        Self {
            data: bytes.as_ptr(),
            size: bytes.len(),
        }
    }
    /// The bytes that C++ lends. Null is empty.
    ///
    /// # Safety
    /// The bytes are there, unchanged, as long as the result.
    #[inline]
    pub unsafe fn get<'a>(self) -> &'a CxxStr {
        if self.data.is_null() {
            return CxxStr::new(&[]);
        }
        CxxStr::new(unsafe { from_raw_parts(self.data, self.size) })
    }
}

/// C++ text that someone else owns: bytes that are often, but not always, UTF-8.
#[repr(transparent)]
#[derive(PartialOrd, Ord, Hash)]
pub struct CxxStr([u8]);

impl CxxStr {
    /// Any bytes are C++ text.
    #[inline]
    pub fn new(bytes: &(impl AsRef<[u8]> + ?Sized)) -> &Self {
        unsafe { &*(&raw const *bytes.as_ref() as *const Self) }
    }
    /// The bytes, without the final zero.
    #[inline]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
    /// The text, if it is UTF-8.
    ///
    /// # Errors
    /// Says where it is not.
    #[inline]
    pub fn to_str(&self) -> Result<&str, Utf8Error> {
        from_utf8(&self.0)
    }
    /// The text, with U+FFFD for what is not UTF-8.
    #[inline]
    pub fn to_string_lossy(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.0)
    }
}
impl Deref for CxxStr {
    type Target = [u8];
    #[inline]
    fn deref(&self) -> &[u8] {
        &self.0
    }
}
impl AsRef<[u8]> for CxxStr {
    #[inline]
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}
impl fmt::Display for CxxStr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.to_string_lossy())
    }
}
/// As for `str`; bytes that are not UTF-8 are written `\xFF`.
impl fmt::Debug for CxxStr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("\"")?;
        for chunk in self.0.utf8_chunks() {
            write!(f, "{}", chunk.valid().escape_debug())?;
            for byte in chunk.invalid() {
                write!(f, "\\x{byte:02X}")?;
            }
        }
        f.write_str("\"")
    }
}
/// With any text: `str`, `String`, `[u8]`, another C++ string.
impl<T: AsRef<[u8]> + ?Sized> PartialEq<T> for CxxStr {
    #[inline]
    fn eq(&self, other: &T) -> bool {
        self.0 == *other.as_ref()
    }
}
impl Eq for CxxStr {}
impl PartialEq<str> for &CxxStr {
    #[inline]
    fn eq(&self, other: &str) -> bool {
        self.0 == *other.as_bytes()
    }
}
impl PartialEq<String> for &CxxStr {
    #[inline]
    fn eq(&self, other: &String) -> bool {
        self.0 == *other.as_bytes()
    }
}
impl PartialEq<CxxStr> for str {
    #[inline]
    fn eq(&self, other: &CxxStr) -> bool {
        *self.as_bytes() == other.0
    }
}
