// An exception as a value: results, nothing, owners, references; with a default for the whole library.
// RUN: %round-trip %s | FileCheck %s
// ARGS: -- -std=c++17
// CHECK: half 4, odd: Err(std::invalid_argument("odd"))
// CHECK-NEXT: checked Ok(()) true
// CHECK-NEXT: made 3, not made: no pages
// CHECK-NEXT: title T, none: no such page (std::out_of_range)
// CHECK-NEXT: calm 1
// CHECK-NEXT: caught: panics
//--- cxx2rs.toml
exceptions = "result"
[exceptions_for]
"panics" = "panic"
//--- input.hpp
#include <stdexcept>
#include <string>
inline int half(int n) { if (n % 2) throw std::invalid_argument("odd"); return n / 2; }
inline void check(bool ok) { if (!ok) throw std::runtime_error("not ok"); }
inline int calm() noexcept { return 1; }
inline int panics() { throw std::runtime_error("panics"); }
class Book {
public:
  explicit Book(int pages) : pages_(pages), title_("T") { if (!pages) throw std::runtime_error("no pages"); }
  Book(const Book &) = delete;
  int pages() const noexcept { return pages_; }
  const std::string &title(int page) const { if (page > pages_) throw std::out_of_range("no such page"); return title_; }
private:
  int pages_;
  std::string title_;
};
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    println!("half {}, odd: {:?}", half(8).unwrap(), half(3));
    println!("checked {:?} {}", check(true), check(false).is_err());
    let book: rt::CxxBox<Book> = Book::new(3).unwrap();
    println!("made {}, not made: {}", book.pages(), Book::new(0).err().unwrap());
    let error = book.title(4).unwrap_err();
    println!("title {}, none: {error} ({})", book.title(1).unwrap(), error.type_name());
    println!("calm {}", calm());
    println!("caught: {}", rt::catch(|| panics()).unwrap_err());
}
