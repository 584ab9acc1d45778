// A tag, a typedef, an enumerator, a macro and a function may share a name in C; Rust has two namespaces. Nothing may be
// lost, and the bindings must compile.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: stat 3
// CHECK-NEXT: other 4 5
// CHECK-NEXT: enum 1
// CHECK-NEXT: typedef 8
// CHECK-NEXT: keywords 9 10
//--- input.h
struct stat { int mode; };
int stat(struct stat *s);
struct other { int n; };
typedef long other;
other other_of(struct other o, other plus);
enum mode { mode_a, read };
extern enum mode mode;
int read_(void);
union value { int i; float f; };
typedef union value value;
value *value_of(union value *v);
typedef struct node node;
struct node { node *next; int n; };
typedef enum self_named { self_named } self_named_type;
struct type { int match, fn, self; };
int impl(struct type *t);
int match(int loop);
struct u32 { int n; };
struct Option { int n; };
struct i32 *make(struct u32 *u, struct Option *o);
//--- input.c
#include "input.h"
enum mode mode = read;
int stat(struct stat *s) { return s->mode; }
other other_of(struct other o, other plus) { return o.n + plus; }
int read_(void) { return 5; }
value *value_of(union value *v) { return v; }
int impl(struct type *t) { return t->match + t->fn + t->self; }
int match(int loop) { return loop; }
struct i32 *make(struct u32 *u, struct Option *o) { u->n = o->n; return 0; }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    unsafe {
        println!("stat {}", stat(&mut bindings::stat { mode: 3 }));
        println!("other {} {}", other_of(other { n: 1 }, 3 as other_), read_());
        println!("enum {}", { mode_ }.0);
        let mut v = value { i: 8 };
        println!("typedef {}", (*value_of(&mut v)).i);
        println!("keywords {} {}", r#impl(&mut r#type { r#match: 2, r#fn: 3, self_: 4 }), r#match(10));
        assert_eq!(self_named::self_named.0, 0);
        let mut to = bindings::u32 { n: 0 };
        assert!(make(&mut to, &mut bindings::Option { n: 6 }).is_null());
        assert_eq!(to.n, 6);
    }
}
