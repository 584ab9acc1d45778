// requires: cxx_box_eq
use ::core::cmp::Ordering;

impl<T: CxxDelete + PartialOrd> PartialOrd for CxxBox<T> {
    #[inline]
    #[track_caller]
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        T::partial_cmp(self, other)
    }
}
impl<T: CxxDelete + Ord> Ord for CxxBox<T> {
    #[inline]
    #[track_caller]
    fn cmp(&self, other: &Self) -> Ordering {
        T::cmp(self, other)
    }
}
