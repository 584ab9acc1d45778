// requires:
/// Debug says the enumerator, or the number of a value that has no name.
macro_rules! enum_debug {
    ($name:ident, $method:ident) => {
        impl ::core::fmt::Debug for $name {
            fn fmt(&self, rt_f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match self.$method() {
                    ::core::option::Option::Some(rt_name) => rt_f.write_str(rt_name),
                    ::core::option::Option::None => {
                        rt_f.debug_tuple(stringify!($name).trim_start_matches("r#")).field(&self.0).finish()
                    }
                }
            }
        }
    };
}
pub(crate) use enum_debug;
