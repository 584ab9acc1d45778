// requires: bytes, out
use ::core::borrow::Borrow;
use ::core::cmp::Ordering;
use ::core::ffi::c_void;
use ::core::fmt;
use ::core::hash::Hash;
use ::core::hash::Hasher;
use ::core::mem::MaybeUninit;
use ::core::ops::Deref;
use ::core::ptr;
use ::core::str::Utf8Error;

/// A string that C++ gave or will get: a `std::string` by value.
///
/// Short text lies in it; long text stays in the `std::string` that C++ made.
#[repr(C)]
pub struct CxxString {
    heap: *mut c_void,
    size: usize,
    text: CxxStringText,
}
#[repr(C)]
union CxxStringText {
    small: [MaybeUninit<u8>; 16],
    data: *const u8,
}
const _: () = assert!(size_of::<CxxString>() == 2 * size_of::<usize>() + 16);

unsafe impl Send for CxxString {}
unsafe impl Sync for CxxString {}

impl CxxString {
    /// A C++ string of these bytes.
    #[inline]
    pub fn new(bytes: impl AsRef<[u8]>) -> Self {
        let bytes = bytes.as_ref();
        let mut small = [MaybeUninit::uninit(); 16];
        if bytes.len() > small.len() {
            return unsafe { out(|out| rt_string_new(out, Bytes::of(bytes))) };
        }
        let start = small.as_mut_ptr().cast::<u8>();
        unsafe { start.copy_from_nonoverlapping(bytes.as_ptr(), bytes.len()) };
        Self {
            heap: ptr::null_mut(),
            size: bytes.len(),
            text: CxxStringText { small },
        }
    }
    /// The text, if it is UTF-8.
    ///
    /// # Errors
    /// Says where it is not.
    pub fn into_string(self) -> Result<String, Utf8Error> {
        self.to_str().map(str::to_owned)
    }
}
impl Drop for CxxString {
    #[inline]
    fn drop(&mut self) {
        if !self.heap.is_null() {
            unsafe { rt_string_delete(self.heap) }
        }
    }
}
impl Deref for CxxString {
    type Target = CxxStr;
    #[inline]
    fn deref(&self) -> &CxxStr {
        let data = if self.heap.is_null() {
            (&raw const self.text).cast()
        } else {
            unsafe { self.text.data }
        };
        let size = self.size;
        unsafe { Bytes { data, size }.get() }
    }
}
impl AsRef<[u8]> for CxxString {
    #[inline]
    fn as_ref(&self) -> &[u8] {
        self
    }
}
impl Borrow<CxxStr> for CxxString {
    #[inline]
    fn borrow(&self) -> &CxxStr {
        self
    }
}
impl Default for CxxString {
    #[inline]
    fn default() -> Self {
        Self::new([])
    }
}
impl Clone for CxxString {
    #[inline]
    fn clone(&self) -> Self {
        Self::new(self)
    }
}
impl ToOwned for CxxStr {
    type Owned = CxxString;
    #[inline]
    fn to_owned(&self) -> CxxString {
        CxxString::new(self)
    }
}
impl<T: AsRef<[u8]> + ?Sized> From<&T> for CxxString {
    #[inline]
    fn from(text: &T) -> Self {
        Self::new(text)
    }
}
impl From<String> for CxxString {
    #[inline]
    fn from(text: String) -> Self {
        Self::new(text)
    }
}
impl fmt::Display for CxxString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&**self, f)
    }
}
impl fmt::Debug for CxxString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}
/// With any text: `str`, `String`, `[u8]`, another C++ string.
impl<T: AsRef<[u8]> + ?Sized> PartialEq<T> for CxxString {
    #[inline]
    fn eq(&self, other: &T) -> bool {
        **self == *other.as_ref()
    }
}
impl Eq for CxxString {}
impl PartialOrd for CxxString {
    #[inline]
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for CxxString {
    #[inline]
    fn cmp(&self, other: &Self) -> Ordering {
        (**self).cmp(&**other)
    }
}
impl Hash for CxxString {
    #[inline]
    fn hash<H: Hasher>(&self, state: &mut H) {
        (**self).hash(state);
    }
}
impl PartialEq<CxxString> for str {
    #[inline]
    fn eq(&self, other: &CxxString) -> bool {
        *other == *self
    }
}
impl PartialEq<CxxString> for &str {
    #[inline]
    fn eq(&self, other: &CxxString) -> bool {
        *other == **self
    }
}

unsafe extern "C" {
    #[link_name = "cxx2rs_@CRATE@_rt_string_new"]
    fn rt_string_new(out: *mut CxxString, text: Bytes);
    #[link_name = "cxx2rs_@CRATE@_rt_string_delete"]
    fn rt_string_delete(heap: *mut c_void);
}
