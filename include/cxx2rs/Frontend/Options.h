// What the frontend needs to know to parse headers.
#ifndef CXX2RS_FRONTEND_OPTIONS_H
#define CXX2RS_FRONTEND_OPTIONS_H

#include "cxx2rs/Support/Regex.h"

#include <string>
#include <vector>

namespace cxx2rs::frontend {

struct Options {
  std::vector<std::string> Headers;   ///< files, as the user named them
  std::vector<std::string> ClangArgs; ///< after `--`
  std::string Language;               ///< "c", "c++" or empty: decided by flags and file names
  std::string Target;                 ///< a triple, or empty
  std::string CompileCommands;        ///< a build directory, or empty
  std::string ApiNotes;               ///< a file of API notes, or empty
  std::vector<std::string> Macros;    ///< function-like ones to bind, as `FOO(int, int) -> int`
  RegexSet AllowFile;                 ///< which files are the library's own; empty: the rule of OwnFiles.h
  RegexSet BlockFile;
  /// Every file that is read is the library's own, the system's too, unless AllowFile says which; and what own
  /// declarations mention is bound whole and under its own name, wherever it is declared.
  bool FollowsEverything = false;
  bool KeepMacros = false; ///< list every macro with its tokens
  bool UseColor = false;
};

} // namespace cxx2rs::frontend

#endif
