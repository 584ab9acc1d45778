// error: E0382
#[allow(dead_code)]
mod bindings { include!("../bindings.rs"); }
fn main() {
    let a = bindings::Counted::new(1);
    bindings::consume(a);
    println!("{}", a.get());
}
