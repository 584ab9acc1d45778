// The run-time parts that are printed into generated files: real files, embedded, printed only where something uses
// them.
#ifndef CXX2RS_LIB_EMIT_SECTIONS_H
#define CXX2RS_LIB_EMIT_SECTIONS_H

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace cxx2rs::emit {

/// The sections wanted, of one language, with what they require before them.
struct Sections {
  std::set<std::string> Imports; ///< paths that are used, or whole `#include` lines
  std::vector<std::string> Bodies;
};
/// `Extension` is ".rs" or ".h". `@CRATE@` becomes the crate's name.
Sections collectSections(const std::set<std::string> &Wanted, std::string_view Extension, const std::string &CrateName);

/// The C++ sections that define what the Rust sections declare.
std::set<std::string> glueSectionsFor(const std::set<std::string> &RustSections);

} // namespace cxx2rs::emit

#endif
