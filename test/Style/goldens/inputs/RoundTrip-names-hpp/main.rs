mod bindings;
use bindings::*;
fn main() {
    let a = outer::A { x: 1 };
    println!("v1 {}", outer::f(a));
    let b = outer::inner::g(a);
    println!("deep {} {}", b.y, outer::inner::h(b));
    println!("keywords {} {} {}", r#type::r#match(1, 2, 3), r#impl { r#fn: 5 }.r#let(), r#impl::r#loop());
    let i = self::outer_::Inner { a: 3, deep: self::outer_::inner::Deep { b: 5 } };
    println!("nested {}", Outer::sum(i));
    let count = counter::count();
    let before = unsafe { *count };
    let name = unsafe { std::ffi::CStr::from_ptr(counter::name()) };
    println!("statics {} {} {} {} {}", counter::limit, counter::ratio, before, Counter::next(), name.to_str().unwrap());
    let o = unsafe { n::swap(n::String { x: 3 }, None) };
    println!("prelude {} {}", o.x, n::both(o, n::String { x: 1 }));
    println!("macro {}", twice(6));
    println!("same name {} {}", a::get(a::Same { x: 1 }), b::get(b::Same { x: 1 }));
    println!("adl {}", size_of::<outer::A>() + 1);
}
