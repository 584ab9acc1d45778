mod bindings;
use bindings::*;
fn main() {
    let a = make(3.0, 4.0).unwrap();
    println!("area {}", a.area());
    println!("none {}", make(-1.0, 0.0).is_none());
    let c = consume(make(3.0, 3.0).unwrap());
    println!("consumed {c} {}", Shape::alive());
    let mut s = Store::new();
    assert!(s.peek().is_none());
    s.put(make(2.0, 2.0).unwrap());
    println!("stored {}", s.peek().unwrap().area());
    println!("back {}", s.take().unwrap().area());
    assert!(s.take().is_none());
    println!("plain {}", use_plain(plain(5).unwrap()));
    drop((a, s));
    println!("alive {}", Shape::alive());
}
