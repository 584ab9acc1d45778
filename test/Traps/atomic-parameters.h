// `_Atomic` of a parameter or result is a qualifier of the function's own variable: the value crosses, in the registers
// of the plain type. The members are what they are, atomic floats too; where they lie unaligned nothing may borrow them.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: float 1.5 2.5 true 7 -3 8
// CHECK-NEXT: callback 4.5
// CHECK-NEXT: wide 9.25 170141183460469231731687303715884105727
// CHECK-NEXT: field 0.5 2.5 Ok(2.5) Err(8.0) 8
// CHECK-NEXT: debug floats { single: 0.5, both: [1.0, 2.0] }
// CHECK-NEXT: variable 3.5 4.5
// CHECK-NEXT: unaligned 258 259 1
// CHECK-NEXT: pair 6 7
// CHECK-NEXT: behind 36 15
// CHECK-NEXT: sizes 8 14
//--- input.h
#pragma GCC diagnostic ignored "-Wignored-qualifiers"
enum __attribute__((packed)) colour { RED, GREEN = 200 };
float half(_Atomic(float) x);
_Atomic(double) more(const _Atomic(double) x);
_Atomic(_Bool) flip(_Atomic(_Bool) x);
_Atomic(short) less(_Atomic(short) n, _Atomic(signed char) by);
_Atomic(int *) next(_Atomic(int *) p);
float call(float (*f)(_Atomic(float), _Atomic(int)));
long double longer(_Atomic(long double) x);
_Atomic(__int128) greatest(_Atomic(__int128) x);
struct single { _Atomic(float) value; int n; };
float exchange(struct single *s, float to);
struct floats { _Atomic(float) single; _Atomic(double) both[2]; };
extern _Atomic(float) variable;
void step_variable(void);
struct __attribute__((packed)) unaligned { char c; _Atomic(int) n; struct single inner; _Atomic(enum colour) e; };
struct unaligned *the_unaligned(void);
int read_unaligned(const struct unaligned *u);
#pragma pack(push, 2)
struct pair { char c; _Atomic(float) f; _Atomic(long) n; };
#pragma pack(pop)
void fill(struct pair *p);
struct four { long a; int b, c; };
long behind(long a, long b, long c, long d, _Atomic(short) e, struct four f, __int128 g);
long is_called(long (*f)(long, _Atomic(short), struct four));
long (*choose(void))(long, _Atomic(short), struct four);
//--- input.c
#include "input.h"
#include <string.h>
_Atomic(float) variable = 3.5f;
float half(_Atomic(float) x) { return x / 2; }
_Atomic(double) more(const _Atomic(double) x) { return x + 1; }
_Atomic(_Bool) flip(_Atomic(_Bool) x) { return !x; }
_Atomic(short) less(_Atomic(short) n, _Atomic(signed char) by) { return (short)(n - by); }
_Atomic(int *) next(_Atomic(int *) p) { return p + 1; }
float call(float (*f)(_Atomic(float), _Atomic(int))) { return f(1.5f, 3); }
long double longer(_Atomic(long double) x) { long double y; memcpy(&y, (void *)&x, sizeof y); return y + 1; }
_Atomic(__int128) greatest(_Atomic(__int128) x) { __int128 y; memcpy(&y, (void *)&x, sizeof y); return ~y; }
float exchange(struct single *s, float to) { float was = s->value; s->value = to; return was; }
void step_variable(void) { variable = variable + 1; }
struct unaligned *the_unaligned(void) {
  static struct unaligned u;
  int n = 258;
  memcpy((char *)&u + 1, &n, sizeof n);
  return &u;
}
int read_unaligned(const struct unaligned *u) {
  int n;
  memcpy(&n, (const char *)u + 1, sizeof n);
  return n;
}
long behind(long a, long b, long c, long d, _Atomic(short) e, struct four f, __int128 g) {
  return a + b + c + d + e + f.a + f.b + f.c + (long)g - 9;
}
long is_called(long (*f)(long, _Atomic(short), struct four)) {
  struct four four = {3, 4, 5};
  return f(1, 2, four);
}
static long sum(long a, _Atomic(short) b, struct four c) { return a + b + c.a + c.b + c.c; }
long (*choose(void))(long, _Atomic(short), struct four) { return sum; }
void fill(struct pair *p) {
  float f = 6;
  long n = 7;
  memcpy((char *)p + 2, &f, sizeof f);
  memcpy((char *)p + 6, &n, sizeof n);
}
//--- main.rs
mod bindings;
use bindings::*;
use std::mem::{align_of, size_of, zeroed};
use std::sync::atomic::Ordering::SeqCst;
unsafe extern "C" fn times(x: f32, n: i32) -> f32 {
    x * n as f32
}
fn main() {
    unsafe {
        let mut numbers = [7, 8];
        print!("float {} {} {} ", half(3.0), more(1.5), flip(false));
        println!("{} {} {}", less(9, 2), less(-1, 2), *next(&mut numbers[0]));
        println!("callback {}", call(Some(times)));
        println!("wide {} {}", f64::from(longer(8.25.into())), greatest(i128::MIN));
        let mut s: single = zeroed();
        s.value = 0.5.into();
        let was = exchange(&mut s, 2.5);
        let now = s.value.load(SeqCst);
        let done = s.value.compare_exchange(2.5, 8.0, SeqCst, SeqCst);
        let failed = s.value.compare_exchange(2.5, 9.0, SeqCst, SeqCst);
        println!("field {was} {now} {done:?} {failed:?} {}", s.value.swap(0.0, SeqCst));
        let mut f: floats = zeroed();
        f.single.store(0.5, SeqCst);
        f.both = [1.0.into(), rt::AtomicF64::new(2.0)];
        println!("debug {f:?}");
        let was = (*(&raw const variable)).load(SeqCst);
        step_variable();
        println!("variable {was} {}", (*(&raw const variable)).load(SeqCst));
        let u = &mut *the_unaligned();
        let at = u.n.as_mut_ptr().cast::<i32>();
        let was = at.read_unaligned();
        at.write_unaligned(was + 1);
        println!("unaligned {was} {} {}", read_unaligned(u), align_of::<unaligned>());
        let mut p: pair = zeroed();
        fill(&mut p);
        let f = p.f.as_ptr().cast::<f32>().read_unaligned();
        println!("pair {f} {}", p.n.as_ptr().cast::<i64>().read_unaligned());
        // Behind an atomic parameter gcc and clang find records in different places: such a pointer is only handed on.
        println!("behind {} {}", behind(1, 2, 3, 4, 5, four { a: 6, b: 7, c: 8 }, 9), is_called(choose()));
        println!("sizes {} {}", size_of::<single>(), size_of::<unaligned>());
    }
}
//--- compile_fail/copied.rs
// error: E0599
include!("../bindings.rs");
fn main() {
    let u: unaligned = unsafe { core::mem::zeroed() };
    let _ = u.n.get();
}
