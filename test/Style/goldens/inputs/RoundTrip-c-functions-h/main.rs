mod bindings;
use bindings::*;
use std::ffi::{c_int, c_void, CStr};
unsafe extern "C" fn push(data: *mut c_void, value: c_int) -> c_int {
    unsafe { (*data.cast::<Vec<c_int>>()).push(value) };
    value
}
unsafe extern "C" fn same(_: *mut c_void, value: c_int) -> c_int {
    value
}
unsafe extern "C" fn add(a: c_int, b: c_int) -> c_int {
    a + b
}
fn main() {
    unsafe {
        let mut seen: Vec<c_int> = Vec::new();
        each(Some(push), (&raw mut seen).cast());
        println!("each {} {} {}", seen[0], seen[1], seen[2]);
        println!("none {}", each(None, std::ptr::null_mut()));
        assert!(choose(0).is_none());
        println!("chosen {}", choose(1).unwrap()(4));
        let mut text = [0; 32];
        format(text.as_mut_ptr(), 32, c"%d+%.1f+%s".as_ptr(), 1 as c_int, 2.5f64, c"x".as_ptr());
        println!("variadic {}", CStr::from_ptr(text.as_ptr()).to_str().unwrap());
        println!("sum {}", sum(4, 1, 2, 3, 4));
        println!("global {} {}", { counter }, next_counter());
        println!("limit {} {}", limit, CStr::from_ptr(name).to_str().unwrap());
        println!("table {} {} {}", table[0], table[1], table[2]);
        let all: u32 = ALL_BITS;
        let big: u64 = BIG;
        println!("macros {ANSWER} {all} {SHORT} {} {big}", VERSION.to_str().unwrap());
        let d: *mut db = db_open(5);
        println!("opaque {}", db_value(d));
        db_close(d);
        println!("ops {}", run(&ops { add: Some(add), on_value: Some(same) }));
    }
}
