// requires: wide_float

/// The bytes of a `double` in IEEE 754 binary128.
#[doc(hidden)]
pub fn quad_from(value: f64) -> [u8; 16] {
    let (negative, exponent, fraction) = spread(value);
    let bits = (negative as u128) << 127 | (exponent as u128) << 112 | (fraction as u128) << 60;
    bits.to_ne_bytes()
}
/// The nearest `double` of an IEEE 754 binary128 value.
#[doc(hidden)]
pub fn quad_to(bytes: [u8; 16]) -> f64 {
    let bits = u128::from_ne_bytes(bytes);
    let exponent = (bits >> 112) as u16 & 0x7fff;
    let significand = ((exponent != 0) as u64) << 63 | (bits >> 49) as u64 & (!0 >> 1);
    gather(bits >> 127 == 1, exponent, significand, bits & ((1 << 49) - 1) != 0)
}
