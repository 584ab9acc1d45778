mod bindings;
use bindings::{lib, rt};
use std::error::Error;
use std::panic::catch_unwind;
use std::sync::Mutex;
static MESSAGE: Mutex<String> = Mutex::new(String::new());
fn main() {
    std::panic::set_hook(Box::new(|info| {
        let text = info.payload().downcast_ref::<String>().map_or("", String::as_str);
        *MESSAGE.lock().unwrap() = text.to_string();
    }));
    println!("fine {}", lib::half(4));
    let e = rt::catch(|| lib::half(-1)).unwrap_err();
    println!("caught {}: {}", e.type_name(), e.what());
    let payload = catch_unwind(|| lib::half(-1)).unwrap_err();
    let p = payload.downcast_ref::<rt::CxxException>().unwrap();
    let message = MESSAGE.lock().unwrap().clone();
    println!("panicked {} {}", p.type_name(), p);
    let own = rt::catch(|| lib::parse()).unwrap_err();
    println!("own {}: {own}", own.type_name());
    let int = rt::catch(|| lib::throw_int()).unwrap_err();
    println!("{} {int}", int.type_name());
    let new = rt::catch(|| lib::Guarded::new(false)).err().unwrap();
    println!("constructor {}: {new}", new.type_name());
    let text = rt::catch(|| lib::throw_text()).unwrap_err();
    println!("string {}: {text}", text.type_name());
    let nested = rt::catch(|| lib::throw_nested()).unwrap_err();
    println!("nested {nested} <- {}", nested.source().unwrap());
    assert!(rt::catch(|| lib::with_guard()).is_err());
    println!("unwound {}", lib::Guarded::alive());
    println!("clone {:?}", e.clone());
    println!("message {message}");
    assert_eq!(rt::catch(|| lib::text_or_throw(true)).unwrap().len(), 100);
    assert!(rt::catch(|| lib::text_or_throw(false)).is_err());
    let other = catch_unwind(|| rt::catch(|| panic!("a Rust panic"))).unwrap_err();
    println!("other panics pass {}", other.downcast_ref::<&str>().unwrap());
}
