// error: E0597
#[allow(dead_code)]
mod bindings { include!("../bindings.rs"); }
fn main() {
    let view;
    {
        let text = bindings::rt::StdString::new("x");
        view = bindings::Slice::new_str(&text);
    }
    println!("{}", view.size());
}
