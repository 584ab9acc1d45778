// requires: ieee

/// C's `_Float16` (IEEE 754 binary16), as its bits.
#[repr(transparent)]
#[derive(Clone, Copy, Default)]
pub struct Float16(pub u16);
impl Float16 {
    /// The nearest value, ties to even.
    pub fn from_f32(value: f32) -> Self {
        Self(narrow(value as f64, 5, 10) as u16)
    }
    pub fn to_f32(self) -> f32 {
        widen(self.0 as u64, 5, 10) as f32
    }
}
float_traits!(Float16, f32, from_f32, to_f32);
