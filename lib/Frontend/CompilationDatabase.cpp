// `-p BUILD_DIR`: flags from compile_commands.json through Clang Tooling. A header has no entry of its own; the flags
// of the source file most like it are used, as clangd does.
#include "cxx2rs/Frontend/Parse.h"

#include "clang/Tooling/ArgumentsAdjusters.h"
#include "clang/Tooling/CompilationDatabase.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace cxx2rs;
namespace tooling = clang::tooling;

/// The command without compiler, output, -c and the source file, with relative include directories made absolute.
static std::vector<std::string> strip(const tooling::CompileCommand &Command) {
  auto Adjust =
      tooling::combineAdjusters(tooling::getClangStripOutputAdjuster(), tooling::getClangStripDependencyFileAdjuster());
  std::vector<std::string> All = Adjust(Command.CommandLine, Command.Filename), Kept;
  for (std::size_t I = 1; I < All.size(); ++I) {
    llvm::StringRef Arg = All[I];
    if (Arg == "-c" || Arg == "--" || llvm::sys::path::filename(Arg) == llvm::sys::path::filename(Command.Filename))
      continue;
    for (llvm::StringRef Flag : {"-I", "-isystem", "-iquote", "-include"}) {
      if (!Arg.starts_with(Flag) || Arg == "-include-pch")
        continue;
      llvm::StringRef Value = Arg.drop_front(Flag.size());
      if (Value.empty() && I + 1 < All.size())
        Value = All[++I];
      llvm::SmallString<256> Path(Value);
      llvm::sys::path::make_absolute(Command.Directory, Path);
      Kept.push_back(Flag.str());
      Kept.push_back(Path.str().str());
      Arg = "";
      break;
    }
    if (!Arg.empty())
      Kept.push_back(Arg.str());
  }
  return Kept;
}

bool frontend::readCompileCommands(const std::string &Dir, const std::string &Header, std::vector<std::string> &Args,
                                   Diagnostics &Diags) {
  // A file may be named as well as its directory.
  std::string Build = llvm::sys::path::extension(Dir) == ".json" ? llvm::sys::path::parent_path(Dir).str() : Dir;
  std::string Error;
  auto Database = tooling::CompilationDatabase::loadFromDirectory(Build.empty() ? "." : Build, Error);
  if (!Database) {
    Diags.report(DiagId::ErrCompileCommands, Dir, llvm::StringRef(Error).trim().str());
    return false;
  }
  llvm::SmallString<256> Path(Header);
  (void)llvm::sys::fs::make_absolute(Path);
  auto Commands = tooling::inferMissingCompileCommands(std::move(Database))->getCompileCommands(Path);
  if (Commands.empty()) {
    Diags.report(DiagId::ErrCompileCommands, Dir, "it has no commands");
    return false;
  }
  std::vector<std::string> Found = strip(Commands.front());
  Args.insert(Args.begin(), Found.begin(), Found.end());
  return true;
}
