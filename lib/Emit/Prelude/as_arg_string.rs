// requires: as_arg_text, cxx_string

unsafe impl<T: FromText> AsArg<T> for &CxxString {
    #[inline]
    #[track_caller]
    fn with_arg<R>(self, call: impl FnOnce(*const T) -> R) -> R {
        T::with_text(self, call)
    }
}
unsafe impl<T: FromText> AsArg<T> for CxxString {
    #[inline]
    #[track_caller]
    fn with_arg<R>(self, call: impl FnOnce(*const T) -> R) -> R {
        T::with_text(&self, call)
    }
}
