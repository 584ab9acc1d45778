// What the Rust half of a case is made of; the C half is support.h. A value's Rust type is never written here: it is
// whatever the bindings say, and the traits follow it.
use std::mem::{zeroed, ManuallyDrop, MaybeUninit};
use std::ptr::{addr_of, addr_of_mut};

pub const ARGS: usize = 1;
pub const BACK: usize = 2;
pub const RESULT: usize = 3;
pub const CALL_ARGS: usize = 4;
pub const CALL_RESULT: usize = 5;
pub const BALANCE: usize = 6;
const NAMES: [&str; 7] =
    ["", "arguments", "pointees", "result", "callback's arguments", "callback's result", "balance of what was made"];

extern "C" {
    fn fz_begin(seed: u64, traced: i32);
    fn fz_sum(id: i32) -> u64;
    pub fn fz_variable(index: i32, how: i32);
    pub fn fz_flexible(index: i32, at: *mut u8, count: i32, how: i32);
    pub fn fz_ones(index: i32, to: *mut u8);
    pub static fz_layouts: [u64; 0];
}

#[derive(Clone, Copy)]
pub struct Stream {
    id: usize,
    leaf: u32,
    draws: u64,
    choices: u64,
    sum: u64,
    silent: bool,
}

/// What a pointer points to. C may count on more alignment than the Rust type has, when a typedef says so.
#[repr(C, align(64))]
pub struct Slot<T>(MaybeUninit<T>);
impl<T> Slot<T> {
    pub fn new() -> Self {
        Slot(MaybeUninit::uninit())
    }
}

/// What both halves know of the call that is under way; a callback has no other way to learn it.
pub static mut SEED: u64 = 0;
pub static mut SUMS: [u64; 7] = [0; 7];
pub static mut TRACED: bool = false;
pub static mut UNREAD: u32 = 0;

fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e3779b97f4a7c15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58476d1ce4e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d049bb133111eb);
    z ^ (z >> 31)
}

impl Stream {
    pub unsafe fn open(id: usize) -> Stream {
        let n = id as u64;
        Stream {
            id,
            leaf: 0,
            draws: SEED ^ 0x1000003u64.wrapping_mul(n),
            choices: SEED.wrapping_add(0x77 * n),
            sum: 1,
            silent: false,
        }
    }
    pub unsafe fn close(&self) {
        SUMS[self.id] = self.sum;
    }
    pub fn choice(&mut self, count: u64) -> u64 {
        next(&mut self.choices) % count
    }
    pub fn draw(&mut self) -> u128 {
        let (kind, low, high) = (next(&mut self.draws) % 8, next(&mut self.draws), next(&mut self.draws));
        match kind {
            0 => 0,
            1 => !0,
            2 => 1 << (low % 128),
            _ => (high as u128) << 64 | low as u128,
        }
    }
    pub fn add(&mut self, value: u128) {
        let (low, high) = (value as u64, (value >> 64) as u64);
        self.sum = self.sum.rotate_left(7)
            ^ low.wrapping_mul(0x9e3779b97f4a7c15)
            ^ high.wrapping_add(0x5bd1e995).wrapping_mul(0xc2b2ae3d27d4eb4f);
        self.sum = self.sum.wrapping_mul(0xff51afd7ed558ccd);
        if unsafe { TRACED } && !self.silent {
            eprintln!("leaf Rust {} {} {:032x}", self.id, self.leaf, value);
        }
        self.leaf += 1;
    }

    /// A new value, written through the bindings and read back through them at once.
    pub unsafe fn arg<T: Value>(&mut self) -> T {
        let mut value: T = zeroed();
        self.fill(&mut value);
        value
    }
    pub unsafe fn fill<T: Value>(&mut self, value: &mut T) {
        let mut reader = Stream { silent: true, ..*self };
        value.put(self);
        value.get(&mut reader);
        UNREAD += (reader.sum != self.sum) as u32;
    }
    pub unsafe fn ptr<T: Value>(&mut self, slot: &mut Slot<T>) -> *mut T {
        slot.0 = MaybeUninit::zeroed();
        self.fill(slot.0.assume_init_mut());
        slot.0.as_mut_ptr()
    }
    pub unsafe fn array<T: Value, const N: usize>(&mut self, slot: &mut Slot<[T; N]>) -> *mut T {
        self.ptr(slot) as *mut T
    }
    pub unsafe fn see<T: Value>(&mut self, value: &T) {
        value.get(self);
    }
    pub unsafe fn see_ptr<T: Value>(&mut self, slot: &Slot<T>) {
        slot.0.assume_init_ref().get(self);
    }
    /// A value of so many bits in a type that has more: a bit-field, a _BitInt.
    pub unsafe fn bits<T: Leaf>(&mut self, width: u32, signed: bool) -> T {
        let value = cut(self.draw(), width, signed);
        self.add(value);
        T::make(value)
    }
    pub unsafe fn put_bits<T: Leaf>(&mut self, at: *mut T, width: u32, signed: bool) {
        let value = self.bits(width, signed);
        at.write_unaligned(value);
    }
    pub unsafe fn put_at<T: Value>(&mut self, at: *mut T) {
        let mut value: T = zeroed();
        value.put(self);
        at.write_unaligned(value);
    }
    pub unsafe fn see_at<T: Value>(&mut self, at: *const T) {
        let value = ManuallyDrop::new(at.read_unaligned());
        (*value).get(self);
    }
}

pub fn cut(value: u128, width: u32, signed: bool) -> u128 {
    let rest = 128 - width;
    match signed {
        true => ((value << rest) as i128 >> rest) as u128,
        false => value << rest >> rest,
    }
}

/// A value that can be filled from a stream and summed into one, leaf by leaf, as C does it.
pub trait Value: Sized {
    unsafe fn put(&mut self, s: &mut Stream);
    unsafe fn get(&self, s: &mut Stream);
}

/// A value that is one number.
pub trait Leaf: Sized {
    fn make(raw: u128) -> Self;
    fn canon(&self) -> u128;
}

macro_rules! leaf {
    ($($type:ty: $make:expr, $canon:expr;)*) => {$(
        impl Leaf for $type {
            fn make(raw: u128) -> Self { let make: fn(u128) -> $type = $make; make(raw) }
            fn canon(&self) -> u128 { let canon: fn(&$type) -> u128 = $canon; canon(self) }
        }
        leaf_value!($type);
    )*};
}
macro_rules! leaf_value {
    ($type:ty) => {
        impl Value for $type {
            unsafe fn put(&mut self, s: &mut Stream) {
                *self = Leaf::make(s.draw());
                s.add(self.canon());
            }
            unsafe fn get(&self, s: &mut Stream) {
                s.add(self.canon());
            }
        }
    };
}
macro_rules! integers {
    ($($type:ty)*) => { leaf!($($type: |raw| raw as $type, |v| *v as i128 as u128;)*); };
}
integers!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 usize);

pub fn finite(bits: u128, mantissa: u32, exponent: u32) -> u128 {
    let mask = ((1u128 << exponent) - 1) << mantissa;
    if bits & mask == mask { bits ^ 1 << mantissa } else { bits }
}
#[allow(dead_code)]
pub fn extended(bits: u128) -> u128 {
    let mut top = bits >> 64 & 0xffff;
    if top & 0x7fff == 0x7fff || top & 0x7fff == 0 {
        top ^= 1;
    }
    top << 64 | (bits as u64 | 1 << 63) as u128
}
#[allow(dead_code)]
pub fn to_bytes<const N: usize>(bits: u128) -> [u8; N] {
    let mut bytes = [0; N];
    let count = N.min(16);
    bytes[..count].copy_from_slice(&bits.to_le_bytes()[..count]);
    bytes
}
#[allow(dead_code)]
pub fn from_bytes(bytes: &[u8], count: usize) -> u128 {
    let mut all = [0; 16];
    all[..count].copy_from_slice(&bytes[..count]);
    u128::from_le_bytes(all)
}

leaf! {
    u128: |raw| raw, |v| *v;
    bool: |raw| raw & 1 == 1, |v| unsafe { *(v as *const bool as *const u8) } as u128;
    f32: |raw| f32::from_bits(finite(raw as u32 as u128, 23, 8) as u32), |v| v.to_bits() as u128;
    f64: |raw| f64::from_bits(finite(raw as u64 as u128, 52, 11) as u64), |v| v.to_bits() as u128;
}

macro_rules! atomics {
    ($([$name:ty] $type:ty;)*) => { leaf!($($name:
        |raw| <$name>::new(<$type as Leaf>::make(raw)),
        |v| v.load(std::sync::atomic::Ordering::Relaxed).canon();)*); };
}
use std::sync::atomic::*;
atomics! { [AtomicBool] bool; [AtomicI8] i8; [AtomicU8] u8; [AtomicI16] i16; [AtomicU16] u16; [AtomicI32] i32;
[AtomicU32] u32; [AtomicI64] i64; [AtomicU64] u64; [AtomicIsize] isize; [AtomicUsize] usize; }

macro_rules! addresses {
    ($([$($generic:ident)*] $type:ty;)*) => {$(
        impl<$($generic),*> Value for $type {
            unsafe fn put(&mut self, s: &mut Stream) {
                let address = s.draw() as usize;
                s.add(address as u128);
                *self = std::mem::transmute_copy(&address);
            }
            unsafe fn get(&self, s: &mut Stream) {
                s.add(std::mem::transmute_copy::<_, usize>(self) as u128);
            }
        }
    )*};
}
addresses! {
    [T] *mut T;
    [T] *const T;
    [T] std::sync::atomic::AtomicPtr<T>;
    [R] Option<unsafe extern "C" fn() -> R>;
    [R A] Option<unsafe extern "C" fn(A) -> R>;
    [R A B] Option<unsafe extern "C" fn(A, B) -> R>;
    [R A B C] Option<unsafe extern "C" fn(A, B, C) -> R>;
}

impl Value for () {
    unsafe fn put(&mut self, _: &mut Stream) {}
    unsafe fn get(&self, _: &mut Stream) {}
}
impl<T: Value> Value for ManuallyDrop<T> {
    unsafe fn put(&mut self, s: &mut Stream) {
        (**self).put(s)
    }
    unsafe fn get(&self, s: &mut Stream) {
        (**self).get(s)
    }
}
impl<T: Value, const N: usize> Value for [T; N] {
    unsafe fn put(&mut self, s: &mut Stream) {
        for element in self {
            element.put(s);
        }
    }
    unsafe fn get(&self, s: &mut Stream) {
        for element in self {
            element.get(s);
        }
    }
}

/// What C calls: any function of so many parameters, whatever they are.
macro_rules! callbacks {
    ($($name:ident [$($type:ident $value:ident)*];)*) => {$(
        #[allow(unused_mut, unused_variables)]
        pub unsafe extern "C" fn $name<R: Value, $($type: Value),*>($($value: $type),*) -> R {
            let mut s = Stream::open(CALL_ARGS);
            $(s.see(&$value);)*
            s.close();
            let mut s = Stream::open(CALL_RESULT);
            let result = s.arg();
            s.close();
            result
        }
    )*};
}
callbacks! {
    callback0 [];
    callback1 [A a];
    callback2 [A a B b];
    callback3 [A a B b C c];
    callback4 [A a B b C c D d];
    callback5 [A a B b C c D d E e];
    callback6 [A a B b C c D d E e F f];
    callback7 [A a B b C c D d E e F f G g];
}

/// Room for a record with a flexible array, aligned for any of them.
#[repr(C, align(64))]
pub struct Memory(pub [u8; 4096]);

/// One thing to try, under the name that the header has for it, with a seed of its own.
pub struct Test {
    pub name: &'static str,
    pub seed: u64,
    pub once: bool,
    pub run: unsafe fn(),
}

/// Names what differs between a list of C's and Rust's numbers.
pub unsafe fn layout(first: usize, items: &[(&str, usize)]) {
    for (index, (name, rust)) in items.iter().enumerate() {
        let c = *addr_of!(fz_layouts).cast::<u64>().add(first + index);
        if c != *rust as u64 {
            println!("DIFF layout: {name}: C {c}, Rust {rust}");
        }
    }
}

pub unsafe fn ones<T>(name: &str, index: i32, set: impl Fn(&mut T)) {
    // On the heap and never moved: a move need not copy the bytes between fields.
    let size = size_of::<T>();
    let rust = std::alloc::alloc_zeroed(std::alloc::Layout::new::<T>());
    set(&mut *(rust as *mut T));
    let mut c = vec![0u8; size];
    fz_ones(index, c.as_mut_ptr());
    let bytes = std::slice::from_raw_parts(rust, size);
    if let Some(at) = (0..size).find(|&at| bytes[at] != c[at]) {
        let until = size.min(at + 16);
        let (c, rust) = (&c[at..until], &bytes[at..until]);
        println!("DIFF layout: bits of {name}, bytes {at}..: C {c:02x?}, Rust {rust:02x?}");
    }
}

unsafe fn one_round(test: &Test, seed: u64) -> bool {
    SEED = seed;
    SUMS = [0; 7];
    UNREAD = 0;
    fz_begin(seed, TRACED as i32);
    (test.run)();
    let mut is_fine = true;
    for id in ARGS..=BALANCE {
        let (c, rust) = (fz_sum(id as i32), SUMS[id]);
        if c != rust {
            println!("DIFF {}: {} seed {seed:#x}: C {c:016x}, Rust {rust:016x}", NAMES[id], test.name);
            is_fine = false;
        }
    }
    if UNREAD != 0 {
        println!("DIFF read-back: {} seed {seed:#x}: Rust does not read what it wrote", test.name);
    }
    is_fine && UNREAD == 0
}

/// Arguments: rounds, or `trace NAME SEED`.
pub fn main_of(tests: &[Test]) {
    let arguments: Vec<String> = std::env::args().collect();
    let mut calls = 0u64;
    unsafe {
        if arguments[1] == "trace" {
            TRACED = true;
            let seed = u64::from_str_radix(arguments[3].trim_start_matches("0x"), 16).unwrap();
            tests.iter().filter(|test| test.name == arguments[2]).for_each(|test| _ = one_round(test, seed));
            return;
        }
        let rounds: u64 = arguments[1].parse().unwrap();
        for test in tests {
            println!("AT {} {calls}", test.name);
            let mut state = test.seed;
            for _ in 0..if test.once { 1 } else { rounds } {
                calls += !test.once as u64;
                if !one_round(test, next(&mut state)) {
                    break;
                }
            }
        }
    }
    println!("CALLS {calls}");
}
