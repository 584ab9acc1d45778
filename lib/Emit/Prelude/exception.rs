// requires:
use ::core::cell::Cell;
use ::core::ffi::c_void;
use ::core::fmt;
use ::core::mem::MaybeUninit;
use ::core::panic::Location;
use ::core::ptr::NonNull;
use ::core::slice::from_raw_parts;
use ::std::error::Error;
use ::std::panic::catch_unwind;
use ::std::panic::resume_unwind;
use ::std::panic::AssertUnwindSafe;
use ::std::panic::RefUnwindSafe;
use ::std::panic::UnwindSafe;
use ::std::thread::panicking;

/// Null, or the exception that ended a call.
#[doc(hidden)]
#[repr(transparent)]
#[must_use]
pub struct RawError(*mut ExceptionPtr);

/// A `std::exception_ptr`.
#[doc(hidden)]
#[repr(C)]
pub struct ExceptionPtr {
    _opaque: [u8; 0],
}

/// What a call writes, or the exception that it throws. Safe if `f` writes its argument when it gives null.
#[doc(hidden)]
#[inline]
pub unsafe fn try_call<T>(f: impl FnOnce(*mut T) -> RawError) -> Result<T, CxxException> {
    let mut value = MaybeUninit::uninit();
    try_check(f(value.as_mut_ptr())).map(|()| unsafe { value.assume_init() })
}
/// What a call writes; an exception becomes a panic. Safe if `f` writes its argument when it gives null.
#[doc(hidden)]
#[inline]
#[track_caller]
pub unsafe fn call<T>(f: impl FnOnce(*mut T) -> RawError) -> T {
    let mut value = MaybeUninit::uninit();
    check(f(value.as_mut_ptr()));
    unsafe { value.assume_init() }
}
/// The exception that a call without a result throws.
#[doc(hidden)]
#[inline]
pub fn try_check(error: RawError) -> Result<(), CxxException> {
    match NonNull::new(error.0) {
        None => Ok(()),
        Some(exception) => Err(unsafe { CxxException::new(exception) }),
    }
}
/// The end of a call without a result; an exception becomes a panic.
#[doc(hidden)]
#[inline]
#[track_caller]
pub fn check(error: RawError) {
    if let Some(exception) = NonNull::new(error.0) {
        unsafe { CxxException::new(exception) }.panic();
    }
}

/// Calls `f`. A C++ exception that became a panic in there becomes a value again; any other panic goes on.
///
/// Such an exception is not reported on the standard error stream, as an ordinary panic is, since it is handled.
///
/// # Errors
/// The exception.
pub fn catch<R>(f: impl FnOnce() -> R) -> Result<R, CxxException> {
    CATCHING.set(CATCHING.get() + 1);
    let result = catch_unwind(AssertUnwindSafe(f));
    CATCHING.set(CATCHING.get() - 1);
    result.map_err(|payload| match payload.downcast::<CxxException>() {
        Ok(exception) => *exception,
        Err(payload) => resume_unwind(payload),
    })
}

::std::thread_local! {
    /// How many `catch` run on this thread.
    static CATCHING: Cell<usize> = const { Cell::new(0) };
}

/// An exception that C++ threw.
///
/// Where a function's documentation does not say that it throws, and it does all the same, the exception becomes a
/// panic: its message says what was thrown, and its payload is the `CxxException`. [`catch`] gives it back as a value.
pub struct CxxException {
    exception: NonNull<ExceptionPtr>,
    what: String,
    nested: Option<Box<CxxException>>,
}

// C++ shares exceptions between threads through `std::exception_ptr` too.
unsafe impl Send for CxxException {}
unsafe impl Sync for CxxException {}
impl UnwindSafe for CxxException {}
impl RefUnwindSafe for CxxException {}

impl CxxException {
    /// # Safety
    /// `exception` owns an exception.
    #[cold]
    unsafe fn new(exception: NonNull<ExceptionPtr>) -> Self {
        let mut what = String::new();
        let nested = unsafe { rt_exception_what(exception.as_ptr(), Text::new(&mut what)) };
        Self {
            exception,
            what,
            nested: try_check(nested).err().map(Box::new),
        }
    }
    /// What it says of itself: C++'s `what()`.
    pub fn what(&self) -> &str {
        &self.what
    }
    /// What C++ calls its class.
    pub fn type_name(&self) -> String {
        let mut name = String::new();
        unsafe { rt_exception_type(self.as_ptr(), Text::new(&mut name)) }
        name
    }
    /// The `std::exception_ptr`.
    #[doc(hidden)]
    pub fn as_ptr(&self) -> *const ExceptionPtr {
        self.exception.as_ptr()
    }
    /// Panics with this exception as the payload. The panic's message says what it was.
    #[cold]
    #[track_caller]
    pub fn panic(self) -> ! {
        if CATCHING.get() == 0 || panicking() || cfg!(panic = "abort") {
            let (kind, what, call) = (self.type_name(), self.what(), Location::caller());
            // The panic hook only prints messages that are strings: let it print one, then go on with the exception.
            let _ = catch_unwind(|| {
                panic!("C++ exception {kind}: {what} (thrown by the call at {call})")
            });
        }
        resume_unwind(Box::new(self))
    }
}
impl Drop for CxxException {
    fn drop(&mut self) {
        unsafe { rt_exception_delete(self.exception.as_ptr()) }
    }
}
impl Clone for CxxException {
    fn clone(&self) -> Self {
        Self {
            exception: unsafe { NonNull::new_unchecked(rt_exception_copy(self.as_ptr())) },
            what: self.what.clone(),
            nested: self.nested.clone(),
        }
    }
}
impl fmt::Display for CxxException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.what)
    }
}
impl fmt::Debug for CxxException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}({:?})", self.type_name(), self.what)
    }
}
/// `source()` is what it was thrown with: C++'s `std::throw_with_nested`.
impl Error for CxxException {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.nested.as_deref().map(|nested| nested as _)
    }
}

/// Where C++ puts text for Rust.
#[repr(C)]
struct Text {
    to: *mut c_void,
    push: unsafe extern "C" fn(to: *mut c_void, data: *const u8, size: usize),
}
impl Text {
    fn new(to: &mut String) -> Self {
        unsafe extern "C" fn push(to: *mut c_void, data: *const u8, size: usize) {
            let (to, text) = unsafe { (&mut *to.cast::<String>(), from_raw_parts(data, size)) };
            to.push_str(&String::from_utf8_lossy(text));
        }
        Self {
            to: (&raw mut *to).cast(),
            push,
        }
    }
}

unsafe extern "C" {
    #[link_name = "cxx2rs_@CRATE@_rt_exception_copy"]
    fn rt_exception_copy(this: *const ExceptionPtr) -> *mut ExceptionPtr;
    #[link_name = "cxx2rs_@CRATE@_rt_exception_delete"]
    fn rt_exception_delete(this: *mut ExceptionPtr);
    #[link_name = "cxx2rs_@CRATE@_rt_exception_what"]
    fn rt_exception_what(this: *const ExceptionPtr, what: Text) -> RawError;
    #[link_name = "cxx2rs_@CRATE@_rt_exception_type"]
    fn rt_exception_type(this: *const ExceptionPtr, name: Text);
}
