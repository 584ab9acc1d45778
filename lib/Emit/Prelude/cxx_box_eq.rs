// requires: cxx_box

impl<T: CxxDelete + PartialEq> PartialEq for CxxBox<T> {
    #[inline]
    #[track_caller]
    fn eq(&self, other: &Self) -> bool {
        T::eq(self, other)
    }
}
impl<T: CxxDelete + Eq> Eq for CxxBox<T> {}
