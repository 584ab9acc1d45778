mod bindings;
use bindings::*;
use std::ffi::{c_char, CStr};
fn text(s: *const c_char) -> &'static str {
    unsafe { CStr::from_ptr(s) }.to_str().unwrap()
}
fn main() {
    let i = Item { x: 1 };
    let lent = put_item(&i);
    let both = put_int_item(1, &i);
    println!(
        "{} {} {} {} {}",
        text(put(1)),
        text(put_f64(1.0)),
        put_str(&rt::StdString::new("x")).unwrap().to_str().unwrap(),
        lent.unwrap().to_str().unwrap(),
        both.unwrap().to_str().unwrap(),
    );
    println!("defaults {} {} {}", find("d"), find("x"), find_full("x", 1, 7));
    println!("options {} {}", run(), run_full(&Options { level: 4 }));
    let mut v = Value::new_int(1);
    let before = *v.r#ref();
    *v.ref_mut() = 2;
    println!("twins {} {}", before, v.get());
    println!(
        "new {} {} {} {}",
        Value::default().get(),
        Value::new_int(1).get(),
        Value::new_f64(2.9).get(),
        Value::new_int_int(2, 3).get()
    );
    println!("from {}", Value::from(7).get());
    println!("method {} {}", Value::new_int(7).plus(), Value::new_int(7).plus_full(4));
}
