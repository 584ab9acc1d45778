// C types named as Rust's own are (`typedef int bool`, `struct u32`, `f64`, `Option`) must not be taken for them where the
// bindings mean Rust's: silently another size.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: true 1.5 2.5 18446744073709551615 7
// CHECK-NEXT: 77 3 -5 9 x
// CHECK-NEXT: bits 5 3
// CHECK-NEXT: callback 4
//--- input.h
#include <stddef.h>
typedef int bool;
typedef struct { double v; } f64;
typedef struct { float v; } f32;
struct u32 { char c[3]; };
typedef short i128;
typedef char usize;
typedef long u8;
typedef unsigned char u16;
typedef struct { int low, high; } u64;
struct Option { int n; };
typedef struct { int s; } str;
typedef struct Some { int n; } Some;
enum Result { Ok, Err };
struct Self { int n; };
struct core { int n; };
struct std { int n; };
_Bool is(int n);
double half(double x);
float half_f(float x);
unsigned __int128 wide(void);
size_t size(void);
bool number(bool b);
struct holder { f64 a; u8 b; struct u32 c; i128 d; usize e; };
int fill(struct holder *h);
struct bits { unsigned a : 5; _Bool b : 1; unsigned long c : 40; unsigned char after; };
void fill_bits(struct bits *b);
int call(int (*f)(int), struct Option *o, struct core *c, struct std *s, struct Self *self);
long double more(long double x, bool b);
#define LETTERS L"x"
#define SIZE sizeof(struct u32)
//--- input.c
#include "input.h"
_Bool is(int n) { return n; }
double half(double x) { return x / 2; }
float half_f(float x) { return x / 2; }
unsigned __int128 wide(void) { return ~0UL; }
size_t size(void) { return 7; }
bool number(bool b) { return b; }
int fill(struct holder *h) { h->a.v = 3; h->d = -5; h->e = 'x'; return sizeof h->b + 1; }
void fill_bits(struct bits *b) { b->a = 5; b->b = 1; b->c = 3; }
int call(int (*f)(int), struct Option *o, struct core *c, struct std *s, struct Self *self) { return f ? f(o->n) : c->n + s->n + self->n; }
long double more(long double x, bool b) { return x + b; }
//--- main.rs
mod bindings;
unsafe extern "C" fn twice(n: i32) -> i32 {
    2 * n
}
fn main() {
    unsafe {
        let yes: bool = bindings::is(2);
        let (half, half_f, wide, size): (f64, f32, u128, usize) = (bindings::half(3.0), bindings::half_f(5.0), bindings::wide(), bindings::size());
        println!("{yes} {half} {half_f} {wide} {size}");
        let mut h: bindings::holder = std::mem::zeroed();
        let n = bindings::fill(&mut h);
        println!("{} {} {} {n} {}", bindings::number(77), h.a.v, h.d, h.e as u8 as char);
        let mut b: bindings::bits = std::mem::zeroed();
        bindings::fill_bits(&mut b);
        let set: bool = b.b();
        assert!(set);
        println!("bits {} {}", b.a(), b.c());
        let mut o = bindings::Option { n: 2 };
        println!("callback {}", bindings::call(Some(twice), &mut o, std::ptr::null_mut(), std::ptr::null_mut(), std::ptr::null_mut()));
        let x = bindings::more(bindings::rt::LongDouble::from(0.5), 1).to_f64();
        assert_eq!((x, bindings::LETTERS[0], bindings::SIZE), (1.5, 'x' as i32, 3));
    }
}
