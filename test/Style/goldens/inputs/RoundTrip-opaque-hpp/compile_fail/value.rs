// error: E0277
#[allow(dead_code)]
mod bindings { include!("../bindings.rs"); }
fn send<T: Send>(_: T) {}
fn main() {
    send(bindings::Self_::new(1));
}
