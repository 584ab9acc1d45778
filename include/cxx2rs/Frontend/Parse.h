// Runs Clang on the headers and hands the result to the importer while everything is alive.
#ifndef CXX2RS_FRONTEND_PARSE_H
#define CXX2RS_FRONTEND_PARSE_H

#include "cxx2rs/Frontend/Options.h"
#include "cxx2rs/Support/Diagnostics.h"

#include <functional>
#include <string>
#include <vector>

namespace cxx2rs::frontend {

struct ParsedHeader;

/// Before the name of a function-like macro: the prototype that stands for it.
inline constexpr const char *MacroPrefix = "cxx2rs_macro_";

/// Whether these headers are read as C++: by --language, the clang arguments, then the file names.
bool isCxx(const Options &Opts);

/// Parses all headers as one translation unit and calls `Use` once if they are free of errors. Function bodies are
/// skipped where no rule reads them. False after errors, all of which are in `Diags`.
bool parseHeaders(const Options &Opts, Diagnostics &Diags, const std::function<void(ParsedHeader &)> &Use);

/// Writes all headers, as one translation unit after preprocessing, to a file. False after errors.
bool preprocess(const Options &Opts, const std::string &File, Diagnostics &Diags);

/// The flags that a build directory's compile_commands.json has for a header, or false with a message.
bool readCompileCommands(const std::string &Dir, const std::string &Header, std::vector<std::string> &Args,
                         Diagnostics &Diags);

} // namespace cxx2rs::frontend

#endif
