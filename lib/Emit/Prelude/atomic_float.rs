// requires:

/// C's `_Atomic(float)` and `_Atomic(double)`: what core::sync::atomic has for integers, by way of the bits.
macro_rules! atomic_float {
    ($name:ident $float:ident $bits:ident) => {
        #[repr(transparent)]
        #[derive(Default)]
        pub struct $name(::core::sync::atomic::$bits);
        impl $name {
            #[inline]
            pub fn new(value: $float) -> Self {
                Self(::core::sync::atomic::$bits::new(value.to_bits()))
            }
            #[inline]
            pub fn load(&self, order: ::core::sync::atomic::Ordering) -> $float {
                $float::from_bits(self.0.load(order))
            }
            #[inline]
            pub fn store(&self, value: $float, order: ::core::sync::atomic::Ordering) {
                self.0.store(value.to_bits(), order)
            }
            #[inline]
            pub fn swap(&self, value: $float, order: ::core::sync::atomic::Ordering) -> $float {
                $float::from_bits(self.0.swap(value.to_bits(), order))
            }
            /// As in C, equal are those with the same bits: 0.0 is not -0.0, and a NaN may be itself.
            #[inline]
            pub fn compare_exchange(
                &self,
                current: $float,
                new: $float,
                success: ::core::sync::atomic::Ordering,
                failure: ::core::sync::atomic::Ordering,
            ) -> Result<$float, $float> {
                self.0
                    .compare_exchange(current.to_bits(), new.to_bits(), success, failure)
                    .map($float::from_bits)
                    .map_err($float::from_bits)
            }
        }
        impl From<$float> for $name {
            #[inline]
            fn from(value: $float) -> Self {
                Self::new(value)
            }
        }
        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                self.load(::core::sync::atomic::Ordering::Relaxed).fmt(f)
            }
        }
    };
}
#[cfg(target_has_atomic = "32")]
atomic_float! { AtomicF32 f32 AtomicU32 }
#[cfg(target_has_atomic = "64")]
atomic_float! { AtomicF64 f64 AtomicU64 }
