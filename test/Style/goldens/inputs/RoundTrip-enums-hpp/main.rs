mod bindings;
use bindings::*;
fn main() {
    println!("{:?} {:?}", flip(Colour::Red), flip(Colour::Green));
    let unknown = flip(Colour::from(3));
    println!("unknown {unknown:?} {:?}", unknown.name());
    println!("wide {}", all().0);
    println!("signed {} {:?}", i8::from(lowest()), lowest());
    println!("level {:?} {}", high(), i32::from(lib::Level::High));
    let l = lib::Logger { mode: lib::logger::Mode::Quiet };
    println!("in class {:?} {}", l.next(), lib::logger::Loud.0);
    let m = match unknown {
        Colour::Red => "red",
        Colour::Green => "green",
        _ => "other",
    };
    println!("match {m}");
    let p = pair(Pair { colour: Colour::Green, s: Signed::Min });
    println!("in struct {:?} {}", p.colour, p.s.0);
    println!("same {:?}", Same::Good);
}
