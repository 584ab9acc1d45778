// error: E0451
#[allow(dead_code)]
mod bindings { include!("../bindings.rs"); }
fn main() {
    let _ = bindings::Self_ { _opaque: todo!() };
}
