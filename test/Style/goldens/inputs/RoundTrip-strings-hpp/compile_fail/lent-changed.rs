// error: E0502
#[allow(dead_code)]
mod bindings { include!("../bindings.rs"); }
fn main() {
    let mut p = bindings::Person::new("a");
    let name = p.name();
    p.name_ref().assign("b");
    println!("{name}");
}
