// Unions whose members are all flexible or zero-length arrays, as the kernel's headers have (bindgen issue 3130).
// RUN: %round-trip %s | FileCheck %s
// ASAN
// CHECK: size 4
// CHECK-NEXT: longs [1, 2]
// CHECK-NEXT: bytes [1, 0, 0, 0]
//--- input.h
struct message { int kind; union { struct { struct {} none_a; int words[]; }; struct { struct {} none_b; unsigned char bytes[]; }; }; };
union arrays { int words[0]; unsigned char bytes[0]; };
struct message *make(void);
void release(struct message *m);
union arrays *start(struct message *m);
//--- input.c
#include "input.h"
#include <stdlib.h>
struct message *make(void) { struct message *m = malloc(sizeof *m + 8); m->kind = 1; m->words[0] = 1; m->words[1] = 2; return m; }
void release(struct message *m) { free(m); }
union arrays *start(struct message *m) { return (union arrays *)m->bytes; }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    unsafe {
        println!("size {}", std::mem::size_of::<message>());
        let m = make();
        let a = start(m);
        println!("longs {:?}", arrays::words_slice(a, 2));
        println!("bytes {:?}", arrays::bytes_slice(a, 4));
        release(m);
    }
}
