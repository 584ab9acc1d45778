// error: E0503
#[allow(dead_code)]
mod bindings { include!("../bindings.rs"); }
fn main() {
    let mut item = bindings::Item { x: 1 };
    let r = bindings::Ref::new(&mut item);
    println!("{} {}", item.x + 0, r.get().x);
}
