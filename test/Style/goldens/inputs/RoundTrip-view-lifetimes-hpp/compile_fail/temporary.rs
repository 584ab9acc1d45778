// error: E0716
#[allow(dead_code)]
mod bindings { include!("../bindings.rs"); }
fn main() {
    let s = bindings::Slice::new(&String::from("gone"));
    println!("{}", s.text());
}
