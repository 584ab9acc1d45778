// requires: upcast, cxx_box

impl<T: CxxDelete> CxxBox<T> {
    /// This object as its base class.
    #[inline]
    pub fn upcast<B: CxxDelete>(self) -> CxxBox<B>
    where
        T: UpcastBox<B>,
    {
        unsafe { CxxBox::from_raw(T::upcast(self.into_raw())) }
    }
}
