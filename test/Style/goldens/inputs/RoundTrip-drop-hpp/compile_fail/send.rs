// error: E0277
#[allow(dead_code)]
mod bindings { include!("../bindings.rs"); }
fn main() {
    let a = bindings::Counted::new(1);
    std::thread::spawn(move || a.get());
}
