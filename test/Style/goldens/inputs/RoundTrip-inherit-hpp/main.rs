mod bindings;
use bindings::*;
fn main() {
    let mut d = Dog::new();
    println!("{} {} {}", d.noise(), Animal::new().noise(), d.legs());
    d.feed();
    println!("fed {}", d.fed());
    let base: &Animal = &d;
    println!("as base {}", base.noise());
    println!("second {}", rt::upcast_ref::<Named, _>(&*d).id());
    let boxed: rt::CxxBox<Animal> = d.upcast();
    println!("boxed {}", boxed.noise());
    let second: rt::CxxBox<Named> = Dog::new().upcast();
    println!("box of second {}", second.id());
    let d = Dog::new();
    println!("free {} {}", ask(&d), ask(&*boxed));
    drop((d, boxed, second));
    let mut p = Plain::new();
    p.a = 1;
    rt::upcast_mut::<Other, _>(&mut p).b = 2;
    p.c = 3;
    println!("plain {} {} {}", p.get(), other(rt::upcast_ref(&p)), p.c);
    let base: &mut PlainBase = &mut p;
    base.a = 5;
    println!("plain base {}", p.a);
    println!("alive {}", Animal::alive());
}
