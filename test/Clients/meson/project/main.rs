use shelf_rs::{book, shelf_pages, SHELF_MAX};

fn main() {
    let books = [book { pages: 300 }, book { pages: 42 }];
    let pages = unsafe { shelf_pages(books.as_ptr(), books.len() as i32) };
    assert_eq!((pages, SHELF_MAX), (342, 24));
    println!("{pages} pages, at most {SHELF_MAX} books");
}
