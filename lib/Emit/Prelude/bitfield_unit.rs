// requires: bits

/// The bytes of some bit-fields, for who writes struct literals; the record's methods read and write them.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct __BindgenBitfieldUnit<Storage> {
    storage: Storage,
}
impl<Storage> __BindgenBitfieldUnit<Storage> {
    #[inline]
    pub const fn new(storage: Storage) -> Self {
        Self { storage }
    }
}
impl<Storage: Copy> __BindgenBitfieldUnit<Storage> {
    /// One bit.
    #[inline]
    pub fn get_bit(&self, index: usize) -> bool {
        assert!(index < 8 * ::core::mem::size_of::<Storage>());
        bits(&self.storage, index, 1) != 0
    }
    /// Some bits as an unsigned number.
    #[inline]
    pub fn get(&self, bit_offset: usize, bit_width: u8) -> u64 {
        assert!(bit_width != 0 && bit_width <= 64);
        assert!(bit_offset + bit_width as usize <= 8 * ::core::mem::size_of::<Storage>());
        bits(&self.storage, bit_offset, bit_width as usize)
    }
    /// Replaces one bit.
    #[inline]
    pub fn set_bit(&mut self, index: usize, value: bool) {
        assert!(index < 8 * ::core::mem::size_of::<Storage>());
        set_bits(&mut self.storage, index, 1, value as u64)
    }
    /// Replaces some bits.
    #[inline]
    pub fn set(&mut self, bit_offset: usize, bit_width: u8, value: u64) {
        assert!(bit_width != 0 && bit_width <= 64);
        assert!(bit_offset + bit_width as usize <= 8 * ::core::mem::size_of::<Storage>());
        set_bits(&mut self.storage, bit_offset, bit_width as usize, value)
    }
}
