// The program: command line in, texts and exit code out.
#include "CommandLine.h"

#include "llvm/Support/Process.h"
#include "llvm/Support/raw_ostream.h"

using namespace cxx2rs;

int main(int Argc, char **Argv) {
  Diagnostics Diags;
  CommandLine Line = parseCommandLine(Argc, Argv, Diags);
  if (Diags.hasErrors()) {
    llvm::errs() << renderDiagnostics(Diags);
    return 2;
  }
  if (Line.Answer) {
    llvm::outs() << *Line.Answer;
    return 0;
  }
  Line.Opts.Frontend.UseColor = llvm::sys::Process::StandardErrHasColors();
  driver::Result Result = driver::run(Line.Opts, Diags);
  llvm::outs() << Result.Out;
  llvm::errs() << renderDiagnostics(Diags) << Result.Err;
  llvm::outs().flush();
  // Everything is written. Clang's memory is not given back piece by piece: the system does it at once.
  llvm::errs().flush();
  std::_Exit(Result.ExitCode);
}
