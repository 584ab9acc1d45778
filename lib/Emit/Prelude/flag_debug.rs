// requires:
/// `read | write | 0x40`: what has no name is a number.
macro_rules! flag_debug {
    ($name:ident, $flags:ident) => {
        impl ::core::fmt::Debug for $name {
            fn fmt(&self, rt_f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut rt_rest = self.0;
                let mut rt_between = "";
                for &(rt_name, rt_bits) in Self::$flags {
                    if self.0 & rt_bits == rt_bits && rt_rest & rt_bits != 0 {
                        write!(rt_f, "{rt_between}{rt_name}")?;
                        rt_rest &= !rt_bits;
                        rt_between = " | ";
                    }
                }
                if rt_rest != 0 || rt_between.is_empty() {
                    write!(rt_f, "{rt_between}{rt_rest:#x}")?;
                }
                ::core::result::Result::Ok(())
            }
        }
    };
}
pub(crate) use flag_debug;
