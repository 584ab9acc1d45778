// requires:

/// The bits of a `double` in an IEEE format with fewer exponent and fraction bits: the nearest value, ties to even.
#[doc(hidden)]
pub fn narrow(value: f64, exponent_bits: u32, fraction_bits: u32) -> u64 {
    let bits = value.to_bits();
    let sign = (bits >> 63) << (exponent_bits + fraction_bits);
    let most = (1i64 << exponent_bits) - 1;
    let infinity = (most as u64) << fraction_bits;
    if value.is_nan() {
        return sign | infinity | 1 << (fraction_bits - 1);
    }
    if value == 0.0 || value.is_infinite() {
        return sign | if value == 0.0 { 0 } else { infinity };
    }
    // A double below its own normal range is far below the narrower one's: exact zero after rounding.
    let exponent = ((bits >> 52) & 0x7ff) as i64 - 1023 + (most >> 1);
    let fraction = bits & ((1 << 52) - 1) | 1 << 52;
    let dropped = 52 - fraction_bits as i64 + (1 - exponent).max(0);
    if dropped > 54 {
        return sign;
    }
    let kept = fraction >> dropped;
    let rest = fraction & ((1 << dropped) - 1);
    let half = 1u64 << (dropped - 1);
    let rounded = kept + u64::from(rest > half || rest == half && kept & 1 == 1);
    // The hidden bit counts one exponent, so carries come out right by themselves.
    let biased = ((exponent.max(1) - 1) as u64) << fraction_bits;
    sign | (biased + rounded).min(infinity)
}

/// The `double` of the bits of an IEEE format with fewer exponent and fraction bits.
#[doc(hidden)]
pub fn widen(bits: u64, exponent_bits: u32, fraction_bits: u32) -> f64 {
    let most = (1u64 << exponent_bits) - 1;
    let exponent = (bits >> fraction_bits) & most;
    let fraction = bits & ((1 << fraction_bits) - 1);
    let sign = if bits >> (exponent_bits + fraction_bits) & 1 == 1 { -1.0 } else { 1.0 };
    let bias = (most >> 1) as i32;
    let scale = |power: i32| f64::from_bits(((power + 1023) as u64) << 52);
    let unit = scale(1 - bias - fraction_bits as i32);
    sign * if exponent == most {
        if fraction == 0 { f64::INFINITY } else { f64::NAN }
    } else if exponent == 0 {
        fraction as f64 * unit
    } else {
        (fraction | 1 << fraction_bits) as f64 * unit * scale(exponent as i32 - 1)
    }
}

macro_rules! float_traits {
    ($name:ident, $float:ident, $from:ident, $to:ident) => {
        impl From<$float> for $name {
            #[inline]
            fn from(value: $float) -> Self {
                Self::$from(value)
            }
        }
        impl From<$name> for $float {
            #[inline]
            fn from(value: $name) -> Self {
                value.$to()
            }
        }
        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.$to() == other.$to()
            }
        }
        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                self.$to().fmt(f)
            }
        }
    };
}
