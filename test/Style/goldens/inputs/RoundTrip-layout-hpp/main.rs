mod bindings;
use bindings::*;
fn main() {
    println!("packed {} {}", size_of::<Packed>(), packed(&Packed { c: 1, i: 1000 }));
    let mut two = PackedTwo::new();
    two.i = 3;
    println!("two {} {}", size_of::<PackedTwo>(), packed_two(&two));
    let a = Aligned { c: 9 };
    assert!(is_aligned(&a) && is_aligned(&Box::new(a)));
    println!("aligned {} {}", size_of::<Aligned>(), a.c);
    let d = Derived::new();
    let n = derived(&d);
    println!("tail {} {} {} {}", size_of::<Derived>(), n / 100, n / 10 % 10, d.j);
    let l = Last::new();
    println!("in tail {} {} {}", size_of::<Last>(), l.d().j, l.c);
    assert_eq!(last(&l), 34);
    let mut c = Const::new();
    c.free = 6;
    println!("const {} {}", c.fixed(), c.free);
    println!("bits {}", bits(make_bits()));
    let m = Mixed::new();
    println!("mixed {} {} {} {}", m.first, m.middle, m.last(), m.end);
    let v = Virtual::new();
    println!("vtable {}", v.get());
}
