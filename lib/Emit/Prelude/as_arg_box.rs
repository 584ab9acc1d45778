// requires: as_arg, cxx_box

unsafe impl<T: CxxDelete> AsArg<T> for &CxxBox<T> {
    #[inline]
    fn with_arg<R>(self, call: impl FnOnce(*const T) -> R) -> R {
        call(&**self)
    }
}
