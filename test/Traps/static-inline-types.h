// Types that a wrapper printed from Rust's view cannot spell: `bool` without stdbool.h (bindgen issue 2805), float complex
// (bindgen issue 3481), records and enums that are only tags or only typedefs, unnamed ones behind a typedef.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: true 1 -2 7 GREEN 3 5 6.5 11
//--- input.h
typedef unsigned long ulong_type;
struct tag { int n; };
typedef struct { int n; } only_typedef;
enum colour { RED, GREEN };
typedef enum { LOW, HIGH = 3 } level;
typedef struct tag array_of_tag[2];
static inline _Bool not(_Bool b) { return !b; }
static inline float _Complex conjugate(float _Complex z) { return ~z; }
static inline only_typedef both(struct tag t, only_typedef o) { o.n += t.n; return o; }
static inline enum colour other(enum colour c) { return c == RED ? GREEN : RED; }
static inline level highest(void) { return HIGH; }
static inline ulong_type five(__INT64_TYPE__ n) { return n + 1; }
static inline long double half(long double x) { return x / 2; }
static inline int tags(array_of_tag t) { return t[0].n + t[1].n; }
//--- main.rs
mod bindings;
use bindings::rt::{Complex, LongDouble};
use bindings::*;
fn main() {
    unsafe {
        let z = conjugate(Complex { re: 1.0, im: 2.0 });
        let mut tags_of = [tag { n: 5 }, tag { n: 6 }];
        print!("{} {} {} {}", not(false), z.re, z.im, both(tag { n: 3 }, only_typedef { n: 4 }).n);
        print!(" {:?} {} {}", other(RED), highest().0, five(4));
        print!(" {}", half(LongDouble::from(13.0)).to_f64());
        println!(" {}", tags(tags_of.as_mut_ptr()));
    }
}
