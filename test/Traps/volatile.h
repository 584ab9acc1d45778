// `volatile` changes no type; but what C calls const volatile changes by itself, and an immutable static's value may be
// taken for fixed.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: 1 2 3
// CHECK-NEXT: register 4 5
// CHECK-NEXT: deep 6 7
//--- input.h
struct device { volatile unsigned status; const volatile int counter; volatile int *volatile next; };
void tick(volatile struct device *d);
extern volatile int changed;
extern const volatile int read_only;
void change(void);
int add(const volatile void *a, int volatile *const *b);
typedef volatile int reg;
reg *first(struct device *d);
//--- input.c
#include "input.h"
volatile int changed = 1;
static volatile int cell = 4;
extern const volatile int read_only __attribute__((alias("cell")));
void tick(volatile struct device *d) { ++d->status; ++*(volatile int *)&d->counter; }
void change(void) { ++changed; ++cell; }
int add(const volatile void *a, int volatile *const *b) { return *(const volatile int *)a + **b; }
reg *first(struct device *d) { return d->next; }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    unsafe {
        let before = changed;
        let register = (&raw mut read_only).read_volatile();
        change();
        let mut n = 6;
        let mut d = device { status: 2, counter: 0, next: &mut n };
        tick(&mut d);
        println!("{before} {} {}", { changed }, d.status);
        println!("register {register} {}", (&raw mut read_only).read_volatile());
        assert_eq!(d.counter, 1);
        let seven = 1;
        println!("deep {} {}", *first(&mut d), add((&raw const seven).cast(), &d.next));
    }
}
