// A pod, in every way that C++ hands it over: by value, reference, rvalue reference and pointer, const and not, as a
// parameter and as a result, to and from free functions, methods and constructors. What is made is ended, once.
// RUN: %round-trip %s | FileCheck %s
// ASAN
// VALGRIND
// CHECK: free 1001 1002 1003 1004 1005 1002 left 2 103 105
// CHECK-NEXT: static 4001 4002 4003 4004 4005 4002 left 2 103 105
// CHECK-NEXT: const 3001 3002 3003 3004 3005 3002 left 2 103 105
// CHECK-NEXT: method 2001 2002 2003 2004 2005 2002 left 2 103 105
// CHECK-NEXT: constructor 1 2 3 4 5 2 left 2 103 105
// CHECK-NEXT: results 11 12 13 15 16 14
// CHECK-NEXT: of methods 21 22 23 25 26 24
// CHECK-NEXT: same object true
// CHECK-NEXT: alive 0
//--- input.hpp
struct T {
  int v;
  double w;
  int get() const noexcept { return v; }
};
inline T made(int v) { return T{v, v / 2.0}; }
inline void put(T &t, int v) { t.v = v; t.w = v / 2.0; }
inline int seen(const T &t) { return t.w == t.v / 2.0 ? t.v : -1; }
int alive() noexcept;
int free_value(T a);
int free_cref(const T &a);
int free_ref(T &a);
int free_rref(T &&a);
int free_ptr(T *a);
int free_cptr(const T *a);
T give_value(int v);
const T & give_cref(class Store &s, int v);
T & give_ref(class Store &s, int v);
T && give_rref(class Store &s, int v);
T * give_ptr(class Store &s, int v);
const T * give_cptr(class Store &s, int v);
class Store {
public:
  Store();
  Store(T a, char mark);
  Store(const T &a, short mark);
  Store(T &a, int mark);
  Store(T &&a, long mark);
  Store(T *a, float mark);
  Store(const T *a, double mark);
  int take_value(T a);
  int look_value(T a) const;
  static int drop_value(T a);
  int take_cref(const T &a);
  int look_cref(const T &a) const;
  static int drop_cref(const T &a);
  int take_ref(T &a);
  int look_ref(T &a) const;
  static int drop_ref(T &a);
  int take_rref(T &&a);
  int look_rref(T &&a) const;
  static int drop_rref(T &&a);
  int take_ptr(T *a);
  int look_ptr(T *a) const;
  static int drop_ptr(T *a);
  int take_cptr(const T *a);
  int look_cptr(const T *a) const;
  static int drop_cptr(const T *a);
  T give_value(int v);
  const T & give_cref(int v);
  T & give_ref(int v);
  T && give_rref(int v);
  T * give_ptr(int v);
  const T * give_cptr(int v);
  int got() const noexcept;
  T kept;
  int was;
};
//--- input.cpp
#include "input.hpp"
int alive() noexcept { return 0; }
int free_value(T a) { int was = seen(a); put(a, 90); return was + 1000; }
int free_cref(const T &a) { int was = seen(a); return was + 1000; }
int free_ref(T &a) { int was = seen(a); put(a, seen(a) + 100); return was + 1000; }
int free_rref(T &&a) { int was = seen(a); T taken(static_cast<T &&>(a)); put(taken, 91); return was + 1000; }
int free_ptr(T *a) { int was = seen(*a); put(*a, seen(*a) + 100); return was + 1000; }
int free_cptr(const T *a) { int was = seen(*a); return was + 1000; }
T give_value(int v) { return made(v); }
const T & give_cref(Store &s, int v) { put(s.kept, v); return s.kept; }
T & give_ref(Store &s, int v) { put(s.kept, v); return s.kept; }
T && give_rref(Store &s, int v) { put(s.kept, v); return static_cast<T &&>(s.kept); }
T * give_ptr(Store &s, int v) { put(s.kept, v); return &s.kept; }
const T * give_cptr(Store &s, int v) { put(s.kept, v); return &s.kept; }
Store::Store() : kept(made(0)), was(0) {}
Store::Store(T a, char) : kept(made(0)), was(seen(a)) { put(a, 90); }
Store::Store(const T &a, short) : kept(made(0)), was(seen(a)) { }
Store::Store(T &a, int) : kept(made(0)), was(seen(a)) { put(a, seen(a) + 100); }
Store::Store(T &&a, long) : kept(made(0)), was(seen(a)) { T taken(static_cast<T &&>(a)); put(taken, 91); }
Store::Store(T *a, float) : kept(made(0)), was(seen(*a)) { put(*a, seen(*a) + 100); }
Store::Store(const T *a, double) : kept(made(0)), was(seen(*a)) { }
int Store::take_value(T a) { int was = seen(a); put(a, 90); return was + 2000; }
int Store::look_value(T a) const { int was = seen(a); put(a, 90); return was + 3000; }
int Store::drop_value(T a) { int was = seen(a); put(a, 90); return was + 4000; }
int Store::take_cref(const T &a) { int was = seen(a); return was + 2000; }
int Store::look_cref(const T &a) const { int was = seen(a); return was + 3000; }
int Store::drop_cref(const T &a) { int was = seen(a); return was + 4000; }
int Store::take_ref(T &a) { int was = seen(a); put(a, seen(a) + 100); return was + 2000; }
int Store::look_ref(T &a) const { int was = seen(a); put(a, seen(a) + 100); return was + 3000; }
int Store::drop_ref(T &a) { int was = seen(a); put(a, seen(a) + 100); return was + 4000; }
int Store::take_rref(T &&a) { int was = seen(a); T taken(static_cast<T &&>(a)); put(taken, 91); return was + 2000; }
int Store::look_rref(T &&a) const { int was = seen(a); T taken(static_cast<T &&>(a)); put(taken, 91); return was + 3000; }
int Store::drop_rref(T &&a) { int was = seen(a); T taken(static_cast<T &&>(a)); put(taken, 91); return was + 4000; }
int Store::take_ptr(T *a) { int was = seen(*a); put(*a, seen(*a) + 100); return was + 2000; }
int Store::look_ptr(T *a) const { int was = seen(*a); put(*a, seen(*a) + 100); return was + 3000; }
int Store::drop_ptr(T *a) { int was = seen(*a); put(*a, seen(*a) + 100); return was + 4000; }
int Store::take_cptr(const T *a) { int was = seen(*a); return was + 2000; }
int Store::look_cptr(const T *a) const { int was = seen(*a); return was + 3000; }
int Store::drop_cptr(const T *a) { int was = seen(*a); return was + 4000; }
T Store::give_value(int v) { return made(v); }
const T & Store::give_cref(int v) { put(kept, v); return kept; }
T & Store::give_ref(int v) { put(kept, v); return kept; }
T && Store::give_rref(int v) { put(kept, v); return static_cast<T &&>(kept); }
T * Store::give_ptr(int v) { put(kept, v); return &kept; }
const T * Store::give_cptr(int v) { put(kept, v); return &kept; }
int Store::got() const noexcept { return was; }
//--- main.rs
#[allow(dead_code)]
mod bindings;
use bindings::*;
fn t(v: i32) -> T {
    T { v, w: v as f64 / 2.0 }
}
macro_rules! value { ($made:expr) => { $made } }

/// Each parameter mode, and what an argument that C++ may change has become.
macro_rules! parameters {
    ($what:literal, $value:expr, $cref:expr, $change:expr, $rref:expr, $ptr:expr, $cptr:expr) => {{
        let (kept, mut changed, mut pointed) = (t(2), t(3), t(5));
        print!("{} {} {}", $what, $value(value!(t(1))), $cref(&kept));
        print!(" {} {}", $change(&mut changed), $rref(t(4)));
        print!(" {} {}", unsafe { $ptr(&mut pointed) }, unsafe { $cptr(&kept) });
        println!(" left {} {} {}", kept.get(), changed.get(), pointed.get());
    }};
}

#[allow(unused_unsafe)]
fn main() {
    parameters!("free", free_value, free_cref, free_ref, free_rref, free_ptr, free_cptr);
    parameters!("static", Store::drop_value, Store::drop_cref, Store::drop_ref, Store::drop_rref, Store::drop_ptr, Store::drop_cptr);
    let mut s = Store::new();
    parameters!("const", |a| s.look_value(a), |a| s.look_cref(a), |a| s.look_ref(a), |a| s.look_rref(a), |a| s.look_ptr(a), |a| s.look_cptr(a));
    let cell = core::cell::RefCell::new(Store::new());
    parameters!(
        "method",
        |a| cell.borrow_mut().take_value(a),
        |a| cell.borrow_mut().take_cref(a),
        |a| cell.borrow_mut().take_ref(a),
        |a| cell.borrow_mut().take_rref(a),
        |a| cell.borrow_mut().take_ptr(a),
        |a| cell.borrow_mut().take_cptr(a)
    );
    parameters!(
        "constructor",
        |a| Store::new_t_char(a, 0).got(),
        |a: &T| unsafe { Store::new_t_short(a, 0) }.got(),
        |a: &mut T| unsafe { Store::new_t_int(a, 0) }.got(),
        |a| unsafe { Store::new_t_long(a, 0) }.got(),
        |a: &mut T| unsafe { Store::new_t_f32(a, 0.0) }.got(),
        |a: &T| unsafe { Store::new_t_f64(a, 0.0) }.got()
    );

    print!("results {}", give_value(11).get());
    print!(" {} {}", give_cref(&mut s, 12).get(), give_ref(&mut s, 13).get());
    print!(" {}", give_ptr(&mut s, 15).unwrap().get());
    print!(" {}", give_cptr(&mut s, 16).unwrap().get());
    println!(" {}", give_rref(&mut s, 14).get());
    s = Store::new();
    print!("of methods {}", s.give_value(21).get());
    print!(" {} {}", s.give_cref(22).get(), s.give_ref(23).get());
    print!(" {}", s.give_ptr(25).unwrap().get());
    print!(" {}", s.give_cptr(26).unwrap().get());
    println!(" {}", s.give_rref(24).get());
    let given = s.give_ref(27) as *const T;
    println!("same object {}", core::ptr::eq(given, s.give_cref(28)));
    drop((s, cell));
    println!("alive {}", alive());
}
