mod bindings;
use bindings::*;
fn main() {
    let mut a = Self_::new(1);
    println!("{} {}", a.intact(), a.get());
    a.chain().chain().set(2);
    println!("{} {}", a.intact(), a.get());
    a.set(1);
    let b = a.clone();
    println!("clone {} {}", b.intact(), b.get());
    let copied = by_value(&a);
    println!("copy {} {}", a.get(), copied);
    let boxed = vec![a, b];
    println!("moved {}", boxed.iter().all(|s| s.intact()));
    let m = make(7);
    println!("returned {} {}", m.intact(), m.get());
    let mut o = Options::new();
    print!("fields {}", o.level());
    o.set_level(5);
    o.set_name("name");
    println!(" {} {}", o.level(), o.name());
    drop(OwnDelete::new());
    println!("own delete {}", OwnDelete::deleted());
    drop((m, boxed));
    println!("alive {}", Self_::alive());
}
