// error: E0597
#[allow(dead_code)]
mod bindings { include!("../bindings.rs"); }
fn main() {
    let first;
    {
        let text = String::from("hello world");
        first = bindings::first_word(&bindings::Slice::new(&text));
    }
    println!("{}", first.text());
}
