// requires:
/// `E::a | E::b` is a value as good as any.
macro_rules! bit_operators {
    ($name:ident) => {
        impl ::core::ops::BitOr for $name {
            type Output = Self;
            #[inline]
            fn bitor(self, rt_other: Self) -> Self {
                Self(self.0 | rt_other.0)
            }
        }
        impl ::core::ops::BitOrAssign for $name {
            #[inline]
            fn bitor_assign(&mut self, rt_other: Self) {
                self.0 |= rt_other.0;
            }
        }
        impl ::core::ops::BitAnd for $name {
            type Output = Self;
            #[inline]
            fn bitand(self, rt_other: Self) -> Self {
                Self(self.0 & rt_other.0)
            }
        }
        impl ::core::ops::BitAndAssign for $name {
            #[inline]
            fn bitand_assign(&mut self, rt_other: Self) {
                self.0 &= rt_other.0;
            }
        }
        impl ::core::ops::BitXor for $name {
            type Output = Self;
            #[inline]
            fn bitxor(self, rt_other: Self) -> Self {
                Self(self.0 ^ rt_other.0)
            }
        }
        impl ::core::ops::BitXorAssign for $name {
            #[inline]
            fn bitxor_assign(&mut self, rt_other: Self) {
                self.0 ^= rt_other.0;
            }
        }
        impl ::core::ops::Not for $name {
            type Output = Self;
            #[inline]
            fn not(self) -> Self {
                Self(!self.0)
            }
        }
    };
}
pub(crate) use bit_operators;
