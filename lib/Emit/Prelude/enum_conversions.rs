// requires:
/// From the integer that C++ holds, and to it. Bindings have names that no header declares: one called like a constant
/// would be a pattern.
macro_rules! enum_conversions {
    ($name:ident, $integer:ty) => {
        impl ::core::convert::From<$integer> for $name {
            #[inline]
            fn from(rt_value: $integer) -> Self {
                Self(rt_value)
            }
        }
        impl ::core::convert::From<$name> for $integer {
            #[inline]
            fn from(rt_value: $name) -> Self {
                rt_value.0
            }
        }
    };
}
pub(crate) use enum_conversions;
