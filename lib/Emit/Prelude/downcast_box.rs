// requires: downcast, upcast, cxx_box

impl<T: CxxDelete> CxxBox<T> {
    /// This object as a derived class.
    ///
    /// # Errors
    /// Gives the box back if the object is not one.
    #[inline]
    pub fn downcast<D>(self) -> Result<CxxBox<D>, Self>
    where
        D: CxxDelete + DowncastFrom<T> + UpcastBox<T>,
    {
        match NonNull::new(unsafe { D::downcast(&*self) }.cast_mut()) {
            Some(object) => {
                let _ = self.into_raw();
                Ok(unsafe { CxxBox::from_raw(object.as_ptr()) })
            }
            None => Err(self),
        }
    }
}
