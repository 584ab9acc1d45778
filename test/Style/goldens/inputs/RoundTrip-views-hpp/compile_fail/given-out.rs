// error: E0597
#[allow(dead_code)]
mod bindings { include!("../bindings.rs"); }
fn main() {
    let end;
    {
        let text = bindings::rt::StdString::new("xy");
        end = bindings::Slice::new_str(&text).sub(1);
    }
    println!("{}", end.size());
}
