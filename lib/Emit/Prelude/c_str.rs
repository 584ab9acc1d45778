// requires:
use ::core::ffi::c_char;
use ::core::ffi::CStr;
use ::core::mem::MaybeUninit;
use ::core::ptr;
use ::std::ffi::CString;

/// What a `const char *` parameter takes: a `CStr` or `CString` as it is, or a copy of a `str` or `String`.
///
/// Short text is copied without an allocation. Text with a NUL byte in it panics.
pub trait AsCStr {
    /// The text with a final zero.
    #[doc(hidden)]
    #[track_caller]
    fn to_c_str(&self) -> CStrArg<'_>;
}
impl AsCStr for CStr {
    #[inline]
    fn to_c_str(&self) -> CStrArg<'_> {
        CStrArg(CStrForm::Borrowed(self))
    }
}
impl AsCStr for CString {
    #[inline]
    fn to_c_str(&self) -> CStrArg<'_> {
        CStrArg(CStrForm::Borrowed(self))
    }
}
impl AsCStr for str {
    #[inline]
    #[track_caller]
    fn to_c_str(&self) -> CStrArg<'_> {
        CStrArg::copy(self.as_bytes())
    }
}
impl AsCStr for String {
    #[inline]
    #[track_caller]
    fn to_c_str(&self) -> CStrArg<'_> {
        CStrArg::copy(self.as_bytes())
    }
}
impl<T: AsCStr + ?Sized> AsCStr for &T {
    #[inline]
    #[track_caller]
    fn to_c_str(&self) -> CStrArg<'_> {
        T::to_c_str(self)
    }
}

/// Text on its way to a `const char *` parameter.
#[doc(hidden)]
pub struct CStrArg<'a>(CStrForm<'a>);

enum CStrForm<'a> {
    Borrowed(&'a CStr),
    Short([MaybeUninit<u8>; 120]),
    Long(CString),
}
impl CStrArg<'_> {
    /// The text, as long as this value stays where it is.
    #[inline]
    pub fn as_ptr(&self) -> *const c_char {
        match &self.0 {
            CStrForm::Borrowed(text) => text.as_ptr(),
            CStrForm::Short(text) => text.as_ptr().cast(),
            CStrForm::Long(text) => text.as_ptr(),
        }
    }
    /// The text.
    #[inline]
    pub fn as_c_str(&self) -> &CStr {
        unsafe { CStr::from_ptr(self.as_ptr()) }
    }
    #[inline]
    #[track_caller]
    fn copy(text: &[u8]) -> Self {
        let mut short = [MaybeUninit::uninit(); 120];
        if text.len() >= short.len() {
            return Self(match CString::new(text) {
                Ok(text) => CStrForm::Long(text),
                Err(_) => inner_nul(text),
            });
        }
        if text.contains(&0) {
            inner_nul(text);
        }
        let start = short.as_mut_ptr().cast::<u8>();
        unsafe {
            start.copy_from_nonoverlapping(text.as_ptr(), text.len());
            start.add(text.len()).write(0);
        }
        Self(CStrForm::Short(short))
    }
}

#[cold]
#[track_caller]
fn inner_nul(text: &[u8]) -> ! {
    let text = String::from_utf8_lossy(text);
    let at = text.find('\0').unwrap_or_default();
    panic!("a C string ends at its first NUL byte; this text has one at byte {at}: {text:?}")
}

/// Bytes with a final zero.
#[doc(hidden)]
#[inline]
#[track_caller]
pub fn c_text(text: &[u8]) -> CStrArg<'_> {
    CStrArg::copy(text)
}

/// Text, or none, on its way to a `const char *` parameter.
#[doc(hidden)]
pub struct OptCStrArg<'a>(Option<CStrArg<'a>>);

impl OptCStrArg<'_> {
    /// The text, as long as this value stays where it is, or null.
    #[inline]
    pub fn as_ptr(&self) -> *const c_char {
        self.0.as_ref().map_or(ptr::null(), CStrArg::as_ptr)
    }
}

/// The text with a final zero, if there is any.
#[doc(hidden)]
#[inline]
#[track_caller]
pub fn c_str_arg_opt<T: AsCStr>(text: &Option<T>) -> OptCStrArg<'_> {
    if let Some(text) = text {
        return OptCStrArg(Some(text.to_c_str())); // not `map`: a closure would hide the caller
    }
    OptCStrArg(None)
}

/// The text that C++ gives, or none for null.
///
/// # Safety
/// `text` is null, or ends with a zero and is there, unchanged, as long as the result.
#[doc(hidden)]
#[inline]
pub unsafe fn c_str<'a>(text: *const c_char) -> Option<&'a CStr> {
    if text.is_null() {
        return None;
    }
    Some(unsafe { CStr::from_ptr(text) })
}
