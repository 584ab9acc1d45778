// Classes through typedefs, aliases of aliases, and aliases inside classes are the classes.
// RUN: %round-trip %s | FileCheck %s
// CHECK: 3 4 7 9
//--- input.hpp
#include <string>
struct Point { int x = 3, y = 4; };
typedef Point Location;
using Place = Location;
class Map {
public:
  using Spot = Place;
  using Text = std::string;
  typedef Map Self;
  int sum(Spot a) const { return a.x + a.y; }
  int sum(const Self &, const Text &text) const { return static_cast<int>(text.size()); }
  Spot here() const { return {}; }
};
inline int x(const Location &p) { return p.x; }
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    let map = Map::new();
    let place: Place = map.here();
    println!("{} {} {} {}", x(&place), place.y, map.sum(place), map.sum_map_str(&map, "nine char"));
}
