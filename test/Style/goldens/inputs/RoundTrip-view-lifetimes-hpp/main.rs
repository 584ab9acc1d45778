mod bindings;
use bindings::*;
fn main() {
    let text = String::from("hello world");
    let first = {
        let inner = Slice::new(&text);
        first_word(&inner)
    };
    println!("first {}", first.text());
    println!("either {}", either(&first, Slice::new("world"), false).text());
    let mut spaced = Slice::new("  x");
    println!("trimmed {}", spaced.trim().text());
    copy_to(&mut spaced, &Slice::new(&text));
    println!("copied {}", spaced.text());
    spaced.assign(&Slice::new("text"));
    println!("view {}", spaced.text());
    println!("child {}", Child::new(&mut Item { x: 3 }).value());
    println!("global {}", unsafe { Slice::global() }.text());
}
