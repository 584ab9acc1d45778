// Staging: every text goes to a temporary file beside its place first; renames follow only when all are there.
#include "cxx2rs/Driver/Commit.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"

using namespace cxx2rs;
using namespace cxx2rs::driver;

static bool isUnchanged(const OutputFile &File) {
  auto Old = llvm::MemoryBuffer::getFile(File.Path, /*IsText=*/false, /*RequiresNullTerminator=*/false);
  return Old && (*Old)->getBuffer() == File.Text;
}

/// Writes a temporary file beside the real one; empty on failure.
static std::string stage(const OutputFile &File, Diagnostics &Diags) {
  llvm::SmallString<128> Temp;
  int Descriptor = -1;
  std::error_code Error =
      llvm::sys::fs::createUniqueFile(File.Path + ".%%%%%%.tmp", Descriptor, Temp, llvm::sys::fs::OF_None, 0666);
  if (!Error && llvm::sys::fs::is_directory(File.Path))
    Error = std::make_error_code(std::errc::is_a_directory);
  if (!Error) {
    llvm::raw_fd_ostream Out(Descriptor, /*shouldClose=*/true);
    Out << File.Text;
    Out.close();
    Error = Out.error();
    Out.clear_error();
  }
  if (Error) {
    Diags.report(DiagId::ErrWrite, File.Path, Error.message());
    if (!Temp.empty())
      (void)llvm::sys::fs::remove(Temp);
    return "";
  }
  return Temp.str().str();
}

bool driver::commit(const std::vector<OutputFile> &Files, Diagnostics &Diags) {
  std::vector<std::pair<std::string, const OutputFile *>> Staged;
  bool Ok = true;
  for (const OutputFile &File : Files) {
    if (isUnchanged(File))
      continue;
    std::string Temp = stage(File, Diags);
    if (Temp.empty()) {
      Ok = false;
      break;
    }
    Staged.emplace_back(std::move(Temp), &File);
  }
  for (const auto &[Temp, File] : Staged) {
    if (Ok)
      if (std::error_code Error = llvm::sys::fs::rename(Temp, File->Path)) {
        Diags.report(DiagId::ErrWrite, File->Path, Error.message());
        Ok = false;
      }
    if (!Ok)
      (void)llvm::sys::fs::remove(Temp);
  }
  return Ok;
}
