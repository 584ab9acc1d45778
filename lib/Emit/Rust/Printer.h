// Prints the Rust file: one function an item kind. It arranges what the plan says and decides nothing about C++.
#ifndef CXX2RS_LIB_EMIT_RUST_PRINTER_H
#define CXX2RS_LIB_EMIT_RUST_PRINTER_H

#include "cxx2rs/Plan/Plan.h"
#include "cxx2rs/Support/Writer.h"

namespace cxx2rs::emit {

/// `use ::core::ffi::{c_int, CStr};`: one line a module.
void printUses(Writer &W, const std::set<std::string> &Uses);

/// What bindings allow themselves: names are C++'s, and not all of them are used.
inline constexpr std::string_view Allowed =
    "clashing_extern_declarations, dead_code, deprecated, improper_ctypes, missing_docs, "
    "non_camel_case_types, non_snake_case, non_upper_case_globals, "
    "unreachable_pub, unused_imports, clippy::all, clippy::pedantic";

struct RustPrinter {
  Writer W;
  const plan::Bindings &B;

  // File.cpp
  void file();
  void contents(bool AllowEach);
  void header();
  void rawLines(bool AreInner);
  void module(const plan::Module &M, const std::string &Outer, bool Allow);
  void moduleLines(const std::string &Path);
  void items(const plan::Module &M, bool AllowEach);
  void doc(const std::string &Doc, const std::string &Cpp, const std::string &Note = "");
  void allow(bool Each);
  void deprecated(const std::optional<std::string> &Note);
  void attributes(const std::vector<std::string> &Lines);

  // One file an item kind.
  void print(const plan::Record &R, bool AllowEach);
  void print(const plan::Enum &E, bool AllowEach);
  void print(const plan::Function &F, bool AllowEach);
  void print(const plan::TraitImpl &I, bool AllowEach);
  void print(const plan::Alias &A, bool AllowEach);
  void print(const plan::Constant &C, bool AllowEach);
  void print(const plan::Reexport &R, bool AllowEach);
  std::string_view unsafeWord() const;
  void foreign(const std::vector<const plan::Foreign *> &Items);
  void ffi(bool Allow);
  void dynamicLibrary(bool AllowEach);
  void runtime(bool Allow);

private:
  void layoutCheck(const plan::Record &R, bool AllowEach);
  std::string visibility() const;
  void printOpen(const plan::Enum &E, bool AllowEach);
  void printFlagMethods(const plan::Enum &E); ///< Flags.cpp
  void printClosed(const plan::Enum &E, bool AllowEach);
};

} // namespace cxx2rs::emit

#endif
