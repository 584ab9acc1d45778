// API notes: what a file beside the headers says of their declarations, in the form that Clang reads.
#ifndef CXX2RS_LIB_FRONTEND_APINOTES_H
#define CXX2RS_LIB_FRONTEND_APINOTES_H

#include "cxx2rs/Frontend/Options.h"
#include "cxx2rs/Support/Diagnostics.h"

#include <optional>
#include <string>

namespace clang {
class Sema;
} // namespace clang

namespace cxx2rs::frontend {

/// The text of the notes; empty where the options name none. Nothing after a message.
std::optional<std::string> readApiNotes(const Options &Opts, Diagnostics &Diags);
/// From there on they say of declarations in whatever file what they say.
void useApiNotes(clang::Sema &S, const std::string &Notes);

} // namespace cxx2rs::frontend

#endif
