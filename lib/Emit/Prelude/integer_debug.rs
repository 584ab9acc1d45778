// requires:
/// Debug says the number.
macro_rules! integer_debug {
    ($name:ident) => {
        impl ::core::fmt::Debug for $name {
            fn fmt(&self, rt_f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.0, rt_f)
            }
        }
    };
}
pub(crate) use integer_debug;
