mod bindings;
use bindings::*;
fn main() {
    let c = Counter::new();
    println!("{} {} {}", c.next(), c.next(), c.next());
    let before = c.clone();
    c.next();
    let after = c.clone();
    println!("copy {} {}", before.get(), after.get());
}
