mod bindings;
use bindings::*;
fn moved<T>(value: T) -> T {
    *Box::new([value].into_iter().next().unwrap())
}
fn main() {
    println!("unique {}", moved(Unique::new(5)).get());
    println!("hand-written {}", moved(Handle::new(6)).get());
    println!("nested {}", moved(Nested::new(8)).get());
    let mut many: Vec<Nested> = (0..8).map(Nested::new).collect();
    many.reserve(1000);
    many.sort_by_key(|n| n.get());
    let text: Vec<String> = many.iter().map(|n| n.get().to_string()).collect();
    println!("vec {}", text.join(" "));
    drop(many);
    println!("alive {}", Handle::alive());
}
