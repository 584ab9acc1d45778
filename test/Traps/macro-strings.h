// Strings keep their encoding: L"" is not bytes (bindgen makes L"abc" three bytes), zeros inside do not end them, and
// what is not UTF-8 stays as it is.
// RUN: %round-trip %s | FileCheck %s
// CHECK: [97, 8364, 0] [97, 55357, 56832, 0] [128512, 0] 3 [195, 169]
// CHECK-NEXT: [97, 0, 98] [255, 254] 8
// CHECK-NEXT: 233 8364 97
//--- input.h
#include <uchar.h>
#include <wchar.h>
#define WIDE L"a\u20ac"
#define UTF16 u"a\U0001f600"
#define UTF32 U"\U0001f600"
#define UTF8 u8"\u00e9"
#define WITH_ZERO "a\0b"
#define NOT_UTF8 "\xff\xfe"
#define SIZE sizeof("seven" "ty")
#define WIDE_CHARACTER L'\u00e9'
#define EURO u'\u20ac'
#define LETTER U'a'
//--- main.rs
mod bindings;
use bindings::*;
use std::ffi::CStr;
fn main() {
    let (w, u16s, u32s): (&[i32; 3], &[u16; 4], &[u32; 2]) = (WIDE, UTF16, UTF32);
    let (u8s, bytes): (&CStr, &CStr) = (UTF8, NOT_UTF8);
    println!("{w:?} {u16s:?} {u32s:?} {} {:?}", u8s.to_bytes_with_nul().len(), u8s.to_bytes());
    println!("{:?} {:?} {SIZE}", &WITH_ZERO[..3], bytes.to_bytes());
    let (a, b, c): (i32, u16, u32) = (WIDE_CHARACTER, EURO, LETTER);
    println!("{a} {b} {c}");
}
