// From argv to the options of each floor.
#ifndef CXX2RS_TOOLS_COMMANDLINE_H
#define CXX2RS_TOOLS_COMMANDLINE_H

#include "cxx2rs/Driver/Pipeline.h"

#include <optional>
#include <string>

namespace cxx2rs {

struct CommandLine {
  driver::Options Opts;
  std::optional<std::string> Answer; ///< for --help and --version: print this and stop
};

/// Wrong flags and expressions are reported; the program then exits with 2.
CommandLine parseCommandLine(int Argc, const char *const *Argv, Diagnostics &Diags);

} // namespace cxx2rs

#endif
