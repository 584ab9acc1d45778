// requires:
use ::core::iter::FusedIterator;
use ::core::marker::PhantomData;

/// A C++ iterator: it is compared with the end, gives an item, and goes on.
///
/// # Safety
/// Items live as long as what is walked over is borrowed.
#[doc(hidden)]
pub unsafe trait CxxIterate {
    /// Where a value of the class is kept: in itself, or in a box.
    type Position;
    type Item<'i>;
    /// The item at a position, which moves on.
    ///
    /// # Safety
    /// Both are of one range, which is borrowed as long as the item.
    unsafe fn next<'i>(at: &mut Self::Position, end: &mut Self::Position)
        -> Option<Self::Item<'i>>;
}

/// Walks over what C++ gives from `begin()` to `end()`.
pub struct CxxIter<'i, I: CxxIterate> {
    at: I::Position,
    end: I::Position,
    of: PhantomData<(&'i (), *const u8)>,
}
impl<I: CxxIterate> CxxIter<'_, I> {
    /// # Safety
    /// Both are of one range, which is borrowed as long as this lives.
    #[doc(hidden)]
    #[inline]
    pub unsafe fn new(at: I::Position, end: I::Position) -> Self {
        Self {
            at,
            end,
            of: PhantomData,
        }
    }
}
impl<'i, I: CxxIterate> Iterator for CxxIter<'i, I> {
    type Item = I::Item<'i>;
    #[inline]
    #[track_caller]
    fn next(&mut self) -> Option<I::Item<'i>> {
        unsafe { I::next(&mut self.at, &mut self.end) }
    }
}
/// At the end it is compared with the end again.
impl<I: CxxIterate> FusedIterator for CxxIter<'_, I> {}
