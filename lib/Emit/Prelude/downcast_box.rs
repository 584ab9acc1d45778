// requires: downcast, upcast, cxx_box

impl<T: CxxDelete> CxxBox<T> {
    /// This object as a derived class, if it is one.
    ///
    /// # Errors
    /// Gives the box back where it is not.
    #[inline]
    pub fn downcast<D: CxxDelete + DowncastFrom<T> + UpcastBox<T>>(
        self,
    ) -> Result<CxxBox<D>, Self> {
        let object = unsafe { D::downcast(self.as_ptr()) }.cast_mut();
        match unsafe { CxxBox::from_nullable(object) } {
            Some(derived) => {
                let _ = self.into_raw();
                Ok(derived)
            }
            None => Err(self),
        }
    }
}
