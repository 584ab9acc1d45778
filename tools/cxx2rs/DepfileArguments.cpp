// -MD and its relatives, as a compiler takes them.
#include "DepfileArguments.h"

#include "llvm/ADT/StringRef.h"

using namespace cxx2rs;

/// The operand of `-MF`, in this word or the next.
static std::string operand(const std::vector<std::string> &Args, std::size_t &I) {
  if (Args[I].size() > 3)
    return Args[I].substr(3);
  return I + 1 < Args.size() ? Args[++I] : "";
}

void cxx2rs::takeDepfileArguments(driver::Options &Opts) {
  std::vector<std::string> &Args = Opts.Frontend.ClangArgs, Kept;
  bool IsAsked = false;
  std::string File;
  for (std::size_t I = 0; I < Args.size(); ++I) {
    llvm::StringRef Arg = Args[I];
    if (Arg == "-MD" || Arg == "-MMD" || Arg == "-MP")
      IsAsked |= Arg != "-MP";
    else if (Arg.starts_with("-MF"))
      File = operand(Args, I);
    else if (Arg.starts_with("-MQ") || Arg.starts_with("-MT"))
      Opts.DepfileTargets.push_back(operand(Args, I));
    else
      Kept.push_back(Args[I]);
  }
  Args = std::move(Kept);
  if (!IsAsked || !Opts.Depfile.empty())
    return;
  llvm::StringRef Base = Opts.Output;
  Base.consume_back(".rs");
  Opts.Depfile = !File.empty() || Base.empty() ? File : Base.str() + ".d";
}
