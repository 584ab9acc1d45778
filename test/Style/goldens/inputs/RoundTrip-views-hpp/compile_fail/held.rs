// error: E0597
#[allow(dead_code)]
mod bindings { include!("../bindings.rs"); }
fn main() {
    let holder;
    {
        let text = bindings::rt::StdString::new("xy");
        holder = bindings::Holder::new(bindings::Slice::new_str(&text));
    }
    println!("{}", holder.get().size());
}
