// error: E0597
#[allow(dead_code)]
mod bindings { include!("../bindings.rs"); }
fn main() {
    let mut s = bindings::Slice::new("static");
    {
        let text = String::from("short");
        bindings::copy_to(&mut s, &bindings::Slice::new(&text));
    }
    println!("{}", s.text());
}
