// A header that declares more to Clang than to GCC: glue asks what the header asks, so both compile it.
// RUN: %round-trip %s | FileCheck %s
// CHECK: 4 3
//--- input.h
#if defined(__clang__)
#define LIB_OVERLOADS 1
#endif
#if LIB_OVERLOADS
struct pair { int a, b; };
static inline int sum(struct pair p) { return p.a + p.b; }
static inline int __attribute__((overloadable)) half(int x) { return x / 2; }
#endif
#ifdef __has_feature
static __thread int per_thread;
#endif
static inline int twice(int x) { return 2 * x; }
struct three { int a, b, c; };
static inline int last(struct three t) { return t.c; }
//--- main.rs
mod bindings;
fn main() {
    println!("{} {}", unsafe { bindings::twice(2) }, unsafe { bindings::last(bindings::three { a: 1, b: 2, c: 3 }) });
}
