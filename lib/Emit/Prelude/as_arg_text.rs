// requires: as_arg, bytes
use ::core::ffi::CStr;

/// A C++ class that text converts to.
///
/// # Safety
/// The object is there while `call` runs.
#[doc(hidden)]
pub unsafe trait FromText: Sized {
    /// Calls with the object.
    #[track_caller]
    fn with_text<R>(text: &[u8], call: impl FnOnce(*const Self) -> R) -> R;
}
unsafe impl<T: FromText> AsArg<T> for &str {
    #[inline]
    #[track_caller]
    fn with_arg<R>(self, call: impl FnOnce(*const T) -> R) -> R {
        T::with_text(self.as_bytes(), call)
    }
}
unsafe impl<T: FromText> AsArg<T> for String {
    #[inline]
    #[track_caller]
    fn with_arg<R>(self, call: impl FnOnce(*const T) -> R) -> R {
        T::with_text(self.as_bytes(), call)
    }
}
unsafe impl<T: FromText> AsArg<T> for &String {
    #[inline]
    #[track_caller]
    fn with_arg<R>(self, call: impl FnOnce(*const T) -> R) -> R {
        T::with_text(self.as_bytes(), call)
    }
}
unsafe impl<T: FromText> AsArg<T> for &CStr {
    #[inline]
    #[track_caller]
    fn with_arg<R>(self, call: impl FnOnce(*const T) -> R) -> R {
        T::with_text(self.to_bytes(), call)
    }
}
unsafe impl<T: FromText> AsArg<T> for &[u8] {
    #[inline]
    #[track_caller]
    fn with_arg<R>(self, call: impl FnOnce(*const T) -> R) -> R {
        T::with_text(self, call)
    }
}
unsafe impl<const N: usize, T: FromText> AsArg<T> for &[u8; N] {
    #[inline]
    #[track_caller]
    fn with_arg<R>(self, call: impl FnOnce(*const T) -> R) -> R {
        T::with_text(self, call)
    }
}
unsafe impl<T: FromText> AsArg<T> for &Vec<u8> {
    #[inline]
    #[track_caller]
    fn with_arg<R>(self, call: impl FnOnce(*const T) -> R) -> R {
        T::with_text(self, call)
    }
}
unsafe impl<T: FromText> AsArg<T> for &CxxStr {
    #[inline]
    #[track_caller]
    fn with_arg<R>(self, call: impl FnOnce(*const T) -> R) -> R {
        T::with_text(self, call)
    }
}
