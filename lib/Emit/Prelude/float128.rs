// requires: quad

/// C's `__float128` (IEEE 754 binary128), of which `to_f64` keeps the nearest `double`.
#[repr(C, align(16))]
#[derive(Clone, Copy)]
pub struct Float128([u8; 16]);
impl Float128 {
    pub fn from_f64(value: f64) -> Self {
        Self(quad_from(value))
    }
    pub fn to_f64(self) -> f64 {
        quad_to(self.0)
    }
}
wide_float!(Float128);
