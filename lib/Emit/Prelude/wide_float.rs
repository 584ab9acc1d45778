// requires:

/// The bits of a `double` in a format with 15 exponent bits: sign, exponent, and the fraction's 52 bits. Exact.
#[doc(hidden)]
pub fn spread(value: f64) -> (bool, u16, u64) {
    let bits = value.to_bits();
    let (exponent, fraction) = ((bits >> 52) as i32 & 0x7ff, bits & ((1 << 52) - 1));
    let (exponent, fraction) = match (exponent, fraction) {
        (0x7ff, _) => (0x7fff, fraction),
        (0, 0) => (0, 0),
        (0, _) => {
            // Below the double's normal range, but not below the wider format's.
            let up = fraction.leading_zeros() as i32 - 11;
            (16383 - 1022 - up, (fraction << up) & ((1 << 52) - 1))
        }
        _ => (exponent - 1023 + 16383, fraction),
    };
    (bits >> 63 == 1, exponent as u16, fraction)
}

/// The nearest `double`, ties to even, of a value with 15 exponent bits and 64 bits of significand, the first of them
/// explicit. `sticky`: lower bits that are not zero.
#[doc(hidden)]
pub fn gather(negative: bool, exponent: u16, significand: u64, sticky: bool) -> f64 {
    let sign = (negative as u64) << 63;
    if exponent == 0x7fff {
        let is_nan = significand << 1 != 0 || sticky;
        return f64::from_bits(sign | 0x7ff << 52 | (is_nan as u64) << 51 | if is_nan { significand << 1 >> 12 } else { 0 });
    }
    let biased = exponent as i64 - 16383 + 1023;
    let dropped = 11 + (1 - biased).max(0);
    if significand == 0 || dropped > 65 {
        return f64::from_bits(sign);
    }
    let wide = (significand as u128) << 1 | sticky as u128;
    let kept = (wide >> (dropped + 1)) as u64;
    let rest = wide & ((1 << (dropped + 1)) - 1);
    let half = 1u128 << dropped;
    let rounded = kept + u64::from(rest > half || rest == half && kept & 1 == 1);
    let infinity = 0x7ffu64 << 52;
    let base = if biased > 0x7ff { return f64::from_bits(sign | infinity) } else { ((biased.max(1) - 1) as u64) << 52 };
    f64::from_bits(sign | (base + rounded).min(infinity))
}

macro_rules! wide_float {
    ($name:ident) => {
        impl $name {
            /// The value's bytes as C keeps them.
            #[inline]
            pub const fn from_bytes(bytes: [u8; 16]) -> Self {
                Self(bytes)
            }
            #[inline]
            pub const fn to_bytes(self) -> [u8; 16] {
                self.0
            }
        }
        impl From<f64> for $name {
            fn from(value: f64) -> Self {
                Self::from_f64(value)
            }
        }
        impl From<$name> for f64 {
            fn from(value: $name) -> f64 {
                value.to_f64()
            }
        }
        impl Default for $name {
            fn default() -> Self {
                Self([0; 16])
            }
        }
        /// As a `double`, to the nearest.
        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                self.to_f64().fmt(f)
            }
        }
    };
}
