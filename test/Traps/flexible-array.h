// Flexible arrays and the old [0] and [1]: their place differs from the record's size, and alignment puts padding
// between (bindgen issues 3068 and 3406).
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: sum 6
// CHECK-NEXT: elements [1, 2, 3]
// CHECK-NEXT: written 60
// CHECK-NEXT: in the padding abc 8
// CHECK-NEXT: zero [7, 8]
// CHECK-NEXT: aligned 16 16 [1.5]
// CHECK-NEXT: records 3 4
// CHECK-NEXT: packed 1 [5, 6]
//--- input.h
struct list { int n; int values[]; };
struct list *make_list(int n);
int list_sum(const struct list *l);
void release(void *p);
struct text { int n; char kind; char data[]; };
struct text *make_text(const char *s);
struct old { char n; short data[0]; };
struct old *make_old(void);
struct wide { char n; double data[] __attribute__((aligned(16))); };
struct wide *make_wide(double d);
struct records { char n; struct { int a; char b; } data[]; };
struct records *make_records(int a, int b);
struct packed { char n; int data[]; } __attribute__((packed));
struct packed *make_packed(void);
//--- input.c
#include "input.h"
#include <stdlib.h>
#include <string.h>
struct list *make_list(int n) {
  struct list *l = malloc(sizeof *l + n * sizeof(int));
  l->n = n;
  for (int i = 0; i < n; ++i) l->values[i] = i + 1;
  return l;
}
int list_sum(const struct list *l) { int s = 0; for (int i = 0; i < l->n; ++i) s += l->values[i]; return s; }
void release(void *p) { free(p); }
struct text *make_text(const char *s) { struct text *t = malloc(sizeof *t + strlen(s)); t->n = (int)strlen(s); t->kind = 't'; memcpy(t->data, s, strlen(s)); return t; }
struct old *make_old(void) { struct old *o = malloc(sizeof *o + 4); short *d = o->data; d[0] = 7; d[1] = 8; return o; }
struct wide *make_wide(double d) { struct wide *w = aligned_alloc(16, 32); w->data[0] = d; return w; }
struct records *make_records(int a, int b) { struct records *r = malloc(sizeof *r + 2 * sizeof r->data[0]); r->data[1].a = a; r->data[1].b = (char)b; return r; }
struct packed *make_packed(void) { struct packed *p = malloc(9); p->n = 1; p->data[0] = 5; p->data[1] = 6; return p; }
//--- main.rs
mod bindings;
use bindings::*;
use std::mem::{align_of, size_of};
fn main() {
    unsafe {
        let l = make_list(3);
        println!("sum {}", list_sum(l));
        println!("elements {:?}", list::values_slice(l, 3));
        for value in list::values_slice_mut(l, 3) {
            *value *= 10;
        }
        println!("written {}", list_sum(l));
        release(l.cast());
        let t = make_text(c"abc".as_ptr());
        let data: Vec<u8> = text::data_slice(t, (*t).n as usize).iter().map(|&c| c as u8).collect();
        println!("in the padding {} {}", String::from_utf8(data).unwrap(), size_of::<text>());
        release(t.cast());
        let o = make_old();
        println!("zero {:?}", old::data_slice(o, 2));
        release(o.cast());
        let w = make_wide(1.5);
        println!("aligned {} {} {:?}", size_of::<wide>(), align_of::<wide>(), wide::data_slice(w, 1));
        release(w.cast());
        let r = make_records(3, 4);
        let last = &records::data_slice(r, 2)[1];
        println!("records {} {}", last.a, last.b);
        release(r.cast());
        let p = make_packed();
        println!("packed {} {:?}", (*p).n, (0..2).map(|i| (&raw const (*p).data).cast::<i32>().add(i).read_unaligned()).collect::<Vec<_>>());
        release(p.cast());
    }
}
