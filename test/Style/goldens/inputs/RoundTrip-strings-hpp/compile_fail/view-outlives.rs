// error: E0597
#[allow(dead_code)]
mod bindings { include!("../bindings.rs"); }
fn main() {
    let view;
    {
        let text = String::from("  x");
        view = bindings::trim(&text);
    }
    println!("{view}");
}
