// What the files that read the command line share: the options' ids, and one function a topic.
#ifndef CXX2RS_TOOLS_OPTIONGROUPS_H
#define CXX2RS_TOOLS_OPTIONGROUPS_H

#include "CommandLine.h"

#include "llvm/Option/ArgList.h"
#include "llvm/Option/OptTable.h"

namespace cxx2rs {

enum OptId {
  OPT_INVALID = 0, // NOLINT(readability-identifier-naming): LLVM's macros make the others' names
#define OPTION(...) LLVM_MAKE_OPT_ID(__VA_ARGS__),
#include "Options.inc"
#undef OPTION
};

/// The flags that choose how bindings look.
void readStyle(const llvm::opt::InputArgList &Args, plan::Style &Look, Diagnostics &Diags);

/// The completions of a shell, or nothing for one that is not known.
std::optional<std::string> shellCompletions(const llvm::opt::OptTable &Options, llvm::StringRef Shell);

} // namespace cxx2rs

#endif
