// Raw lines, no comments, no checks.
// RUN: %golden %s
// ARGS: --raw-line 'pub type Extra = u8;' --module-raw-line root 'pub type More = u16;' --no-doc-comments --disable-header-comment --no-layout-tests
//--- input.h
/// Its comment.
struct s { int a; };
//--- bindings.rs
#[allow(clashing_extern_declarations, dead_code, deprecated, improper_ctypes, missing_docs, non_camel_case_types, non_snake_case, non_upper_case_globals, unreachable_pub, unused_imports, clippy::all, clippy::pedantic)]
mod cxx2rs_items {
    pub type Extra = u8;
    pub type More = u16;
    use ::core::ffi::c_int;

    /// C: `struct s`
    #[repr(C)]
    #[derive(Clone, Copy, Debug)]
    pub struct s {
        pub a: c_int,
    }
}
#[allow(unused_imports)]
pub use cxx2rs_items::*;
