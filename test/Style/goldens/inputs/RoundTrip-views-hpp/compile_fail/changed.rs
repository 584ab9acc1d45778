// error: E0502
#[allow(dead_code)]
mod bindings { include!("../bindings.rs"); }
fn main() {
    let mut text = bindings::rt::StdString::new("x");
    let view = bindings::Slice::new_str(&text);
    text.assign("a much longer text, so that it moves");
    println!("{}", view.size());
}
