// requires:
/// Sets of flags also have a difference.
macro_rules! flag_difference {
    ($name:ident) => {
        impl ::core::ops::Sub for $name {
            type Output = Self;
            #[inline]
            fn sub(self, rt_other: Self) -> Self {
                Self(self.0 & !rt_other.0)
            }
        }
    };
}
pub(crate) use flag_difference;
