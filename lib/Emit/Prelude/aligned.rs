// requires:

macro_rules! aligned {
    ($($name:ident $bytes:tt)*) => {
        $(
            /// The elements of a vector, aligned as C aligns it.
            #[repr(C, align($bytes))]
            #[derive(Clone, Copy, Debug, PartialEq)]
            pub struct $name<T>(pub T);
            impl<T> From<T> for $name<T> {
                #[inline]
                fn from(value: T) -> Self {
                    Self(value)
                }
            }
        )*
    };
}
aligned! { Align1 1 Align2 2 Align4 4 Align8 8 Align16 16 Align32 32 Align64 64 Align128 128 }
