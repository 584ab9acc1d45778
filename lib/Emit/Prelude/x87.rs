// requires: wide_float

/// C's `long double` on x86: 80 bits, of which `to_f64` keeps the nearest `double`.
#[repr(C, align(16))]
#[derive(Clone, Copy)]
pub struct LongDouble([u8; 16]);
impl LongDouble {
    pub fn from_f64(value: f64) -> Self {
        let (negative, exponent, fraction) = spread(value);
        let significand = ((exponent != 0) as u64) << 63 | fraction << 11;
        let mut bytes = [0; 16];
        bytes[..8].copy_from_slice(&significand.to_le_bytes());
        bytes[8..10].copy_from_slice(&(exponent | (negative as u16) << 15).to_le_bytes());
        Self(bytes)
    }
    pub fn to_f64(self) -> f64 {
        let significand = u64::from_le_bytes(::core::array::from_fn(|i| self.0[i]));
        let top = u16::from_le_bytes([self.0[8], self.0[9]]);
        gather(top >> 15 == 1, top & 0x7fff, significand, false)
    }
}
wide_float!(LongDouble);
