mod bindings;
use bindings::*;
fn main() {
    let mut p = add(Point { x: 1, y: 2.5 }, &Point { x: 3, y: 4.0 });
    println!("direct {} {}", p.x, p.y);
    let t = twice(p);
    println!("thunk {} {}", t.x, t.y);
    println!("method {}", p.sum());
    p.shift(1);
    println!("moved {} {}", p.x, p.y);
    println!("private {}", copy(Private::new(3)).get());
    println!("large {}", fill(Large { values: [0; 16] }, 15).values[15]);
    let s = make_small();
    println!("small {} {} {}", s.r, s.g, s.b);
    println!("over {}", over(Over { d: [2.0; 4] }).d[3]);
    println!("empty {}", empty(Empty::new(), 1));
    let mut d = Derived::new();
    d.a = 1;
    d.b = 2;
    d.c = 3;
    println!("base {} {} {}", d.a, d.b, d.c);
    assert_eq!(total(d), 6);
    out(&mut p);
    println!("out {}", p.x);
    let mut a = Arrays::new();
    a.colours[0].r = 3;
    let a = arrays(a);
    println!("array {} {}", a.colours[0].r, a.colours[1].r);
}
