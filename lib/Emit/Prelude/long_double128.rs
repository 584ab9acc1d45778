// requires: quad

/// C's `long double` (here IEEE 754 binary128), of which `to_f64` keeps the nearest `double`.
#[repr(C, align(16))]
#[derive(Clone, Copy)]
pub struct LongDouble([u8; 16]);
impl LongDouble {
    pub fn from_f64(value: f64) -> Self {
        Self(quad_from(value))
    }
    pub fn to_f64(self) -> f64 {
        quad_to(self.0)
    }
}
wide_float!(LongDouble);
