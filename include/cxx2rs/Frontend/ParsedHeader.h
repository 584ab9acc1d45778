// A parsed set of headers with Clang's Sema still alive: what the importer reads.
#ifndef CXX2RS_FRONTEND_PARSEDHEADER_H
#define CXX2RS_FRONTEND_PARSEDHEADER_H

#include "cxx2rs/Frontend/CompilerConditions.h"
#include "cxx2rs/Frontend/Options.h"
#include "cxx2rs/Frontend/OwnFiles.h"

#include "clang/Basic/SourceLocation.h"

#include <string>
#include <vector>

namespace clang {
class CompilerInstance;
class Decl;
class Expr;
class FileEntry;
} // namespace clang

namespace cxx2rs::frontend {

/// An object-like macro of the library, parsed as an expression where the translation unit ends.
struct MacroExpression {
  std::string Name;
  std::string Spelling;
  clang::SourceLocation Loc;
  clang::Expr *Value = nullptr; ///< null: it is not an expression
};

struct ParsedHeader {
  clang::CompilerInstance &CI;
  const Options &Opts;
  const OwnFiles &Own;
  const CompilerConditions &Conditions;
  std::vector<MacroExpression> Macros;   ///< in source order
  std::vector<std::string> MacroNames;   ///< of the library's files, function-like ones too
  const clang::Decl *LastDecl = nullptr; ///< of the headers; what comes after it was made by trying macros
};

/// The file as messages and reports name it: as the user gave it, or as it would be included. Never the machine's
/// absolute path where a shorter name exists.
std::string displayName(clang::CompilerInstance &CI, clang::SourceLocation Loc);

} // namespace cxx2rs::frontend

#endif
