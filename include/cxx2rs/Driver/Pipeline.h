// One run, from headers to files: parse, import, plan, emit, commit. Nothing here prints or exits.
#ifndef CXX2RS_DRIVER_PIPELINE_H
#define CXX2RS_DRIVER_PIPELINE_H

#include "cxx2rs/Classify/ClassWords.h"
#include "cxx2rs/Frontend/Options.h"
#include "cxx2rs/Plan/Plan.h"
#include "cxx2rs/Support/Diagnostics.h"

#include <memory>
#include <string>
#include <vector>

namespace cxx2rs::driver {

enum class Dump : std::uint8_t { None, Ir, Plan };
/// What is written: the bindings, or the model of what was planned.
enum class Product : std::uint8_t { Bindings, Model };

struct Options {
  frontend::Options Frontend;
  classify::ClassWords Classes;
  plan::Options Plan;
  std::string Output;               ///< bindings.rs; empty: standard output
  std::string Glue;                 ///< empty: beside the output, as bindings.cc
  std::vector<std::string> Reports; ///< by extension: .json, .txt
  std::string Depfile;
  std::vector<std::string> DepfileTargets; ///< empty: the files that are written
  std::string Explain;
  Dump What = Dump::None;
  Product Makes = Product::Bindings;
  std::string Config;    ///< cxx2rs.toml, if one was read
  std::string ApplyFile; ///< overrides as JSON; empty: none
  bool TimePhases = false;
  std::string Preprocessed;   ///< write the headers after preprocessing there, and stop
  bool IsQuiet = false;       ///< no summary
  bool RecordsMatches = true; ///< warns of expressions that matched nothing
  bool RunsRustfmt = false;
  std::string RustfmtConfig;
};

/// What the program prints, and how it exits: 0 fine, 1 the headers or files stop it.
struct Result {
  int ExitCode = 0;
  std::string Out; ///< to standard output
  std::string Err; ///< to standard error, after the diagnostics
  /// Facts and plan: the program ends without giving them back piece by piece, since the system takes all at once.
  std::vector<std::shared_ptr<const void>> Keep;
};

/// Whether these headers are read as C++.
bool readsCxx(const Options &Opts);

Result run(Options &Opts, Diagnostics &Diags);

} // namespace cxx2rs::driver

#endif
