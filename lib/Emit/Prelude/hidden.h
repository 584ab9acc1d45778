// requires:

/// Keeps a function for the Rust half of this library: not exported from a shared one. Each has a section of its own, so
/// that the linker can drop it with all it calls: some headers declare what the library does not have.
#ifdef __ELF__
#define CXX2RS_HIDDEN CXX2RS_HIDDEN_AT(__LINE__)
#define CXX2RS_HIDDEN_AT(line) CXX2RS_HIDDEN_IN(line)
#define CXX2RS_HIDDEN_IN(line) __attribute__((__visibility__("hidden"), __section__(".text.cxx2rs." #line)))
#else
#define CXX2RS_HIDDEN __attribute__((__visibility__("hidden")))
#endif
