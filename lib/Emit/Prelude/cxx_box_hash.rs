// requires: cxx_box_eq
use ::core::hash::Hash;
use ::core::hash::Hasher;

impl<T: CxxDelete + Hash> Hash for CxxBox<T> {
    #[inline]
    #[track_caller]
    fn hash<H: Hasher>(&self, state: &mut H) {
        T::hash(self, state)
    }
}
