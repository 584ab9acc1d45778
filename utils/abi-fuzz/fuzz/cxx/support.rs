// What the Rust half of a C++ case has beside support.rs: objects, and who owns them.
extern "C" {
    fn fz_whole(class: i32, at: *const u8) -> u64;
    fn fz_fill(class: i32, at: *mut u8, salt: u64);
    fn fz_new(class: i32) -> *mut u8;
    fn fz_init(class: i32, at: *mut u8) -> *mut u8;
    fn fz_native(index: i32, at: *mut u8) -> *mut u8;
    fn fz_release(at: *mut u8);
    fn fz_live() -> u64;
    fn fz_balance();
}

/// A class of the bindings, by its number in the header.
pub trait Object {
    const CLASS: i32;
}

/// Everything about an object, as C++ sees it.
pub unsafe fn whole<T: Object>(object: &T) -> u128 {
    fz_whole(T::CLASS, object as *const T as *const u8) as u128
}

impl Stream {
    /// What Rust reads of an object, and everything else about it.
    pub unsafe fn object<T: Object + Value>(&mut self, object: &T) {
        object.get(self);
        self.add(whole(object));
    }
    pub fn address<T>(&mut self, object: &T) {
        self.add(object as *const T as usize as u128);
    }
    pub fn text(&mut self) -> Vec<u8> {
        let raw = self.draw();
        (0..(raw % 41) as u32).map(|i| b'a' + ((raw >> (i % 13 * 8)) as u8 % 26)).collect()
    }
    pub fn see_text(&mut self, text: &[u8]) {
        let hash = text.iter().fold(0xcbf29ce484222325u64, |hash, byte| (hash ^ *byte as u64).wrapping_mul(0x100000001b3));
        self.add(text.len() as u128);
        self.add(hash as u128);
    }
}
impl<T: Value> Value for &T {
    unsafe fn put(&mut self, _: &mut Stream) {
        unreachable!()
    }
    unsafe fn get(&self, s: &mut Stream) {
        (**self).get(s)
    }
}

/// A value in Rust's hands.
pub struct Own<T>(T);
impl<T> Own<T> {
    pub fn at(&mut self) -> *mut T {
        addr_of_mut!(self.0)
    }
    pub fn give(self) -> T {
        self.0
    }
}
/// C++ made it in Rust's memory; from there it has been moved.
pub unsafe fn sized<T: Object>(salt: u64) -> Own<T> {
    let mut memory = Box::new(MaybeUninit::<T>::uninit());
    fz_init(T::CLASS, memory.as_mut_ptr() as *mut u8);
    fz_fill(T::CLASS, memory.as_mut_ptr() as *mut u8, salt);
    Own(memory.as_mut_ptr().read())
}
pub unsafe fn made<T: Object>(salt: u64) -> *mut T {
    let at = fz_new(T::CLASS);
    fz_fill(T::CLASS, at, salt);
    at as *mut T
}

/// An object that only C++ can end.
pub struct Kept<T>(*mut T);
impl<T> Kept<T> {
    pub fn at(&mut self) -> *mut T {
        self.0
    }
}
impl<T> Drop for Kept<T> {
    fn drop(&mut self) {
        unsafe { fz_release(self.0 as *mut u8) }
    }
}
pub unsafe fn kept<T>(native: i32) -> Kept<T> {
    Kept(fz_native(native, std::ptr::null_mut()) as *mut T)
}

/// What was made is gone again: blocks, objects, slots.
pub unsafe fn balance(before: u64) {
    SUMS[BALANCE] = before;
    fz_balance();
}
