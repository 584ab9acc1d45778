// requires: ieee

/// C's `__bf16`: the upper half of a `float`, as its bits.
#[repr(transparent)]
#[derive(Clone, Copy, Default)]
pub struct BFloat16(pub u16);
impl BFloat16 {
    /// The nearest value, ties to even.
    pub fn from_f32(value: f32) -> Self {
        Self(narrow(value as f64, 8, 7) as u16)
    }
    pub fn to_f32(self) -> f32 {
        f32::from_bits((self.0 as u32) << 16)
    }
}
float_traits!(BFloat16, f32, from_f32, to_f32);
