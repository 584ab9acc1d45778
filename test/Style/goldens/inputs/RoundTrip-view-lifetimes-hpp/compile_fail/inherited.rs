// error: E0597
#[allow(dead_code)]
mod bindings { include!("../bindings.rs"); }
fn main() {
    let c;
    {
        let mut item = bindings::Item { x: 1 };
        c = bindings::Child::new(&mut item);
    }
    println!("{}", c.value());
}
