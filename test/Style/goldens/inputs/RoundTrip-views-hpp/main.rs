mod bindings;
use bindings::*;
fn main() {
    let text = rt::StdString::new("hello world");
    let s = Slice::new_str(&text);
    println!("{} {}", s.size(), s.text());
    println!("sub {}", s.sub(6).text());
    // What a view gives out borrows from the viewed, not from the view.
    let end = {
        let inner = Slice::new_str(&text);
        inner.sub(6)
    };
    println!("outlives the view {}", end.text());
    println!("static {}", Slice::new().size());
    println!("count {}", count(&s));
    println!("holder {}", Holder::new(s.sub(6)).get().size());
    println!("text {}", Holder::from(end).get().text().len());
    let mut item = Item { x: 8 };
    let r = Ref::new(&mut item);
    println!("ref {} {}", r.get().x, r.get().x);
}
