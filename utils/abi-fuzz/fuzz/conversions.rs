// The Rust half of conversions.h.
extern "C" {
    fn fz_conversions(kind: i32);
}

fn near(raw: u128, fraction: u32, exponent: u32, lowest: u32, span: u32, lost: u32) -> u128 {
    let mut bits = raw & ((1 << fraction) - 1);
    if raw >> 124 & 3 == 0 {
        bits = bits >> lost << lost | 1 << (lost - 1);
    }
    bits |= ((lowest + (raw >> 112 & 0xfff) as u32 % span) as u128) << fraction;
    bits | raw >> 127 << (fraction + exponent)
}
fn explicit(bits: u128) -> u128 {
    bits >> 63 << 64 | 1 << 63 | bits & ((1 << 63) - 1)
}

/// `make` and the leaf's own number go from and to bits without looking at them.
unsafe fn both_ways<N: Leaf + From<W>, W: Leaf + From<N>>(
    kind: i32,
    narrow: impl Fn(u128) -> N,
    wide: impl Fn(u128) -> W,
) {
    fz_conversions(kind);
    let mut s = Stream::open(RESULT);
    for _ in 0..64 {
        let value = W::from(narrow(s.draw()));
        s.add(value.canon());
        let value = N::from(wide(s.draw()));
        s.add(value.canon());
    }
    s.close();
}
