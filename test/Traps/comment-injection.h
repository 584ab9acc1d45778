// Comments, names and messages come from the header and must stay text: copied as they are, they end a comment or a string,
// start a doctest that fails (bindgen issue 1313), or are refused by rustc.
// RUN: %round-trip %s | FileCheck %s
// CHECK: 1 2 3 4 5 6 7
//--- input.h
/** ends the block: *\/ pub fn injected() {} */
int a(void);
/// "quotes", 'single', back\slash and \
/// a line that goes on
int b(void);
/**
 * Example:
 *
 *     int x = c();  // indented: a code block for rustdoc
 *
 * ```
 * this is not Rust
 * ```
 * [a link](javascript:1) <b>html</b> #[macro] ${x} {}
 */
int c(void);
int d(void); ///< after it "#]
#ifdef __clang__
int e(void) __attribute__((deprecated("use \"f\" \\ and \n not {e} // */ ")));
#else
int e(void);
#endif
/// */ #[no_mangle] /* nested /* comments */
int f(void);
/*! @brief brief \c code @param none  @return 7 
@code
g();
@endcode */
int g(void);
/// text in a macro */ 
#define TEXT "*/ \" // \\ {}"
/// tabs	and a null-ish \0 and unicode: é 😀
struct s { int x; /**< trailing */ };
//--- input.c
#define IMPL(name, n) int name(void); int name(void) { return n; }
IMPL(a, 1) IMPL(b, 2) IMPL(c, 3) IMPL(d, 4) IMPL(e, 5) IMPL(f, 6) IMPL(g, 7)
//--- main.rs
mod bindings;
use bindings::*;
fn main() {
    unsafe {
        #[allow(deprecated)]
        let e = e();
        println!("{} {} {} {} {e} {} {}", a(), b(), c(), d(), f(), g());
        assert_eq!(TEXT.to_bytes(), b"*/ \" // \\ {}");
        assert_eq!(s { x: 3 }.x, 3);
    }
}
