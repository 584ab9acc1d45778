// wchar_t is signed on Linux, char16_t and char32_t are not, plain char is what the target says: guessing by size makes
// wchar_t unsigned.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: -1 65535 4294967295 -128
// CHECK-NEXT: length 3
// CHECK-NEXT: field 8364 97
//--- input.h
#include <uchar.h>
#include <wchar.h>
wchar_t previous(wchar_t c);
char16_t previous16(char16_t c);
char32_t previous32(char32_t c);
char next_char(char c);
int length(const wchar_t *text);
struct text { wchar_t euro; char16_t letters[2]; };
void fill(struct text *t);
wint_t as_wint(wchar_t c);
//--- input.c
#include "input.h"
wchar_t previous(wchar_t c) { return c - 1; }
char16_t previous16(char16_t c) { return c - 1; }
char32_t previous32(char32_t c) { return c - 1; }
char next_char(char c) { return (char)(c + 1); }
int length(const wchar_t *text) { return (int)wcslen(text); }
void fill(struct text *t) { t->euro = L'\u20ac'; t->letters[0] = u'a'; }
wint_t as_wint(wchar_t c) { return c; }
//--- main.rs
mod bindings;
use bindings::*;
use std::ffi::c_char;
fn main() {
    unsafe {
        let (w, c16, c32): (i32, u16, u32) = (previous(0), previous16(0), previous32(0));
        println!("{w} {c16} {c32} {}", next_char(c_char::MAX));
        let text: Vec<i32> = "a€😀\0".chars().map(|c| c as i32).collect();
        println!("length {}", length(text.as_ptr()));
        let mut t: bindings::text = std::mem::zeroed();
        fill(&mut t);
        println!("field {} {}", t.euro, t.letters[0]);
        assert_eq!(as_wint(-1), u32::MAX);
    }
}
