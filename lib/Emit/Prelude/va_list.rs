// requires:
use ::core::mem::MaybeUninit;

/// C's `va_list`: as many words as the target needs. C makes and reads them; Rust hands their address on.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct VaList<const WORDS: usize> {
    words: [MaybeUninit<usize>; WORDS],
}
