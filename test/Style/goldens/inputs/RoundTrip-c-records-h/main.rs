mod bindings;
use bindings::*;
fn main() {
    unsafe {
        let p = add(point { x: 1, y: 2 }, point { x: 3, y: 4 });
        println!("point {} {}", p.x, p.y);
        let l = make_line(1, 2, 3, 4);
        println!("line {} {} {} {}", l.from.x, l.from.y, l.to.x, l.to.y);
        println!("big {}", fill(big { values: [0; 8] }).values[7]);
        let m = mix(mixed { f: 2.5, c: 6 });
        println!("mixed {} {}", m.f, m.c);
        let f = triple(1.5);
        println!("floats {} {} {}", f.a, f.b, f.c);
        println!("union {}", as_float(1.0).i);
        println!("chars {}", std::ffi::CStr::from_ptr(hello().text.as_ptr()).to_str().unwrap());
        println!("colour {:?} {:?}", next(RED), next(colour::GREEN));
        let mut last = node { value: 3, next: std::ptr::null_mut() };
        let mut middle = node { value: 2, next: &mut last };
        println!("list {}", sum(&node { value: 1, next: &mut middle }));
        let mut p = packed { c: 7, i: 70 };
        pack(&mut p);
        println!("packed {} {} {}", size_of::<packed>(), { p.i }, { p.c } + 2);
        let mut a = aligned { c: 0 };
        align(&mut a);
        println!("aligned {} {}", size_of::<aligned>(), a.c);
    }
}
