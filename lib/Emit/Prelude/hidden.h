// requires:

/// Keeps a function for the Rust half of this library: not exported from a shared one.
#define CXX2RS_HIDDEN __attribute__((visibility("hidden")))
