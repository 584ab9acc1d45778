// requires:
use ::core::cmp::Ordering;

/// The order that a sign stands for.
#[doc(hidden)]
#[inline]
pub fn ordering(sign: i8) -> Ordering {
    sign.cmp(&0)
}
/// The same, where there may be none.
#[doc(hidden)]
#[inline]
pub fn partial_ordering(sign: i8) -> Option<Ordering> {
    (sign != 2).then(|| ordering(sign))
}
