// error: E0308
#[allow(dead_code)]
mod bindings { include!("../bindings.rs"); }
fn main() {
    let a = bindings::Animal::new();
    let _: &bindings::Named = bindings::rt::upcast_ref(&*a);
}
