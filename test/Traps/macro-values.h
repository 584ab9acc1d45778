// Macros have C's own types and values: untyped guesses make 0xFFFFFFFFFFFFFFFFULL into -1_i32, and lose casts, sizeof,
// enumerators, conditions and everything that goes through a function-like macro (bindgen issues 316, 753, 2472, 3200).
// RUN: %round-trip %s | FileCheck %s
// CHECK: 18446744073709551615 4294967295 0 -2147483648 5
// CHECK-NEXT: 65535 -1 255 8 16 3
// CHECK-NEXT: 1 0 1 1 7 7
// CHECK-NEXT: 1 255 4660 0
// CHECK-NEXT: 1.5 2.5 12 inf true
// CHECK-NEXT: 97 24930 200 -56
// CHECK-NEXT: 3221506056 1099511627776 true
// CHECK-NEXT: fl-oat abc
//--- input.h
#include <limits.h>
#include <stdint.h>
#include <stddef.h>
#define ALL 0xFFFFFFFFFFFFFFFFULL
#define WRAPPED (0u - 1)
#define DOUBLED (0x80000000u * 2)
#define SIGN INT_MIN
#define LONG 5L
#define SHORT ((unsigned short)0xffff)
#define NEGATIVE ((signed char)0xff)
#define BYTE ((uint8_t)-1)
#define POINTER_SIZE sizeof(void *)
#define RECORD_SIZE sizeof(struct record)
#define OFFSET offsetof(struct record, c)
struct record { long a; short b; char pad, c; int d; };
enum { SEVEN = 7 };
#define CHOSEN (SEVEN > 3 ? 1 : 2)
#define NOT (!SEVEN)
#define LESS (1 < 2)
#define BOTH (SEVEN && 1)
#define ENUMERATOR SEVEN
#define COMMA (1, SEVEN)
#define UINT64 UINT64_C(1)
#define LIMIT UINT8_MAX
#define JOIN(a, b) a##b
#define PASTED JOIN(0x12, 34)
#define ABSENT NULL
#define SINGLE 1.5f
#define WIDE 2.5
#define HEX_FLOAT 0x1.8p3
#define INFINITE (1.0 / 0.0)
#define NOT_A_NUMBER (0.0 / 0.0)
#define LETTER 'a'
#define TWO_LETTERS 'ab'
#define HIGH_BYTE ((unsigned char)'\xc8')
#define HIGH '\xc8'
#define _IOC(d, t, n, s) (((d) << 30) | ((t) << 8) | (n) | ((s) << 16))
#define IOCTL _IOC(3U, 'H', 8, sizeof(int))
#define SHIFTED (1LL << 40)
#define BOOLEAN ((_Bool)5)
#define FLOATING "fl" "-oat"
#define STRING_OF(x) #x
#define STRING STRING_OF(abc)
//--- main.rs
mod bindings;
use bindings::*;
use std::ffi::*;
fn main() {
    let (a, b, c, d, e): (c_ulonglong, c_uint, c_uint, c_int, c_long) = (ALL, WRAPPED, DOUBLED, SIGN, LONG);
    println!("{a} {b} {c} {d} {e}");
    let (a, b, c): (c_ushort, c_schar, u8) = (SHORT, NEGATIVE, BYTE);
    println!("{a} {b} {c} {POINTER_SIZE} {RECORD_SIZE} {}", OFFSET - 8);
    let n: c_int = COMMA;
    println!("{CHOSEN} {NOT} {LESS} {BOTH} {ENUMERATOR} {n}");
    let (a, b): (u64, c_int) = (UINT64, LIMIT);
    println!("{a} {b} {PASTED} {}", ABSENT as usize);
    let (a, b): (f32, f64) = (SINGLE, WIDE);
    println!("{a} {b} {HEX_FLOAT} {INFINITE} {}", NOT_A_NUMBER.is_nan());
    let (a, b): (c_int, c_uchar) = (LETTER, HIGH_BYTE);
    println!("{a} {TWO_LETTERS} {b} {HIGH}");
    let (a, b): (c_longlong, bool) = (SHIFTED, BOOLEAN);
    println!("{IOCTL} {a} {b}");
    let (a, b): (&CStr, &CStr) = (FLOATING, STRING);
    println!("{} {}", a.to_str().unwrap(), b.to_str().unwrap());
}
