// rustfmt over the finished text, for who asks for it: the text is formatted already, but a project may have rules of
// its own.
#include "Format.h"

#include "llvm/ADT/ScopeExit.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/raw_ostream.h"

using namespace cxx2rs;
using namespace cxx2rs::driver;

static std::string readAll(llvm::StringRef Path) {
  auto Buffer = llvm::MemoryBuffer::getFile(Path);
  return Buffer ? (*Buffer)->getBuffer().str() : "";
}

bool driver::format(std::string &Text, unsigned Edition, const std::string &Config, Diagnostics &Diags) {
  auto Program = llvm::sys::findProgramByName("rustfmt");
  if (!Program) {
    Diags.report(DiagId::ErrFormat, "the program is not on PATH");
    return false;
  }
  llvm::SmallString<128> Files[3];
  for (auto &File : Files)
    if (std::error_code Error = llvm::sys::fs::createTemporaryFile("cxx2rs", "rs", File)) {
      Diags.report(DiagId::ErrFormat, Error.message());
      return false;
    }
  auto Remove = llvm::make_scope_exit([&] {
    for (auto &File : Files)
      (void)llvm::sys::fs::remove(File);
  });
  {
    std::error_code Error;
    llvm::raw_fd_ostream In(Files[0], Error);
    In << Text;
  }
  std::string EditionText = fmt::format("{}", Edition);
  std::vector<llvm::StringRef> Args = {*Program, "--edition", EditionText, "--emit", "stdout"};
  if (!Config.empty())
    Args.insert(Args.end(), {"--config-path", Config});
  std::string Error;
  int Code = llvm::sys::ExecuteAndWait(*Program, Args, std::nullopt, {Files[0].str(), Files[1].str(), Files[2].str()},
                                       0, 0, &Error);
  if (Code != 0) {
    Diags.report(DiagId::ErrFormat, Error.empty() ? readAll(Files[2]) : Error);
    return false;
  }
  Text = readAll(Files[1]);
  return true;
}
