// C structs and unions by value and by pointer, in registers and in memory, and enums with values that have no name.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: point 4 6
// CHECK-NEXT: line 1 2 3 4
// CHECK-NEXT: big 63
// CHECK-NEXT: mixed 3.5 7
// CHECK-NEXT: floats 1.5 2.5 3.5
// CHECK-NEXT: union 1065353216
// CHECK-NEXT: chars hello
// CHECK-NEXT: colour GREEN colour(9)
// CHECK-NEXT: list 6
// CHECK-NEXT: packed 5 77 9
// CHECK-NEXT: aligned 64 5
//--- input.h
struct point { int x, y; };
struct line { struct point from, to; };
struct big { long values[8]; };
struct mixed { float f; char c; };
struct floats { float a, b, c; };
union value { int i; float f; };
struct name { char text[8]; };
enum colour { RED, GREEN, BLUE };
struct node { int value; struct node *next; };
struct __attribute__((packed)) packed { char c; int i; };
struct __attribute__((aligned(64))) aligned { char c; };
struct point add(struct point a, struct point b);
struct line make_line(int a, int b, int c, int d);
struct big fill(struct big b);
struct mixed mix(struct mixed m);
struct floats triple(float a);
union value as_float(float f);
struct name hello(void);
enum colour next(enum colour c);
int sum(const struct node *n);
void pack(struct packed *p);
void align(struct aligned *a);
//--- input.c
#include "input.h"
#include <string.h>
struct point add(struct point a, struct point b) { return (struct point){a.x + b.x, a.y + b.y}; }
struct line make_line(int a, int b, int c, int d) { return (struct line){{a, b}, {c, d}}; }
struct big fill(struct big b) { for (int i = 0; i < 8; ++i) b.values[i] += i * 9; return b; }
struct mixed mix(struct mixed m) { return (struct mixed){m.f + 1, (char)(m.c + 1)}; }
struct floats triple(float a) { return (struct floats){a, a + 1, a + 2}; }
union value as_float(float f) { union value v; v.f = f; return v; }
struct name hello(void) { struct name n; strcpy(n.text, "hello"); return n; }
enum colour next(enum colour c) { return c == RED ? GREEN : (enum colour)9; }
int sum(const struct node *n) { int s = 0; for (; n; n = n->next) s += n->value; return s; }
void pack(struct packed *p) { p->i += p->c; }
void align(struct aligned *a) { a->c = (unsigned long)a % 64 == 0 ? 5 : 0; }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    unsafe {
        let p = add(point { x: 1, y: 2 }, point { x: 3, y: 4 });
        println!("point {} {}", p.x, p.y);
        let l = make_line(1, 2, 3, 4);
        println!("line {} {} {} {}", l.from.x, l.from.y, l.to.x, l.to.y);
        println!("big {}", fill(big { values: [0; 8] }).values[7]);
        let m = mix(mixed { f: 2.5, c: 6 });
        println!("mixed {} {}", m.f, m.c);
        let f = triple(1.5);
        println!("floats {} {} {}", f.a, f.b, f.c);
        println!("union {}", as_float(1.0).i);
        println!("chars {}", std::ffi::CStr::from_ptr(hello().text.as_ptr()).to_str().unwrap());
        println!("colour {:?} {:?}", next(RED), next(colour::GREEN));
        let mut last = node { value: 3, next: std::ptr::null_mut() };
        let mut middle = node { value: 2, next: &mut last };
        println!("list {}", sum(&node { value: 1, next: &mut middle }));
        let mut p = packed { c: 7, i: 70 };
        pack(&mut p);
        println!("packed {} {} {}", size_of::<packed>(), { p.i }, { p.c } + 2);
        let mut a = aligned { c: 0 };
        align(&mut a);
        println!("aligned {} {}", size_of::<aligned>(), a.c);
    }
}
