// Clang reads API notes by itself where a directory has a file APINotes.apinotes. One of another name stands for those
// of the module that is being compiled, which then needs no name.
#include "ApiNotes.h"

#include "clang/APINotes/APINotesManager.h"
#include "clang/APINotes/APINotesYAMLCompiler.h"
#include "clang/Sema/Sema.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/SourceMgr.h"

using namespace cxx2rs;
using namespace cxx2rs::frontend;

/// The first thing that is wrong with them.
static void keepFirst(const llvm::SMDiagnostic &Said, void *Text) {
  auto &First = *static_cast<std::string *>(Text);
  if (First.empty() && Said.getKind() == llvm::SourceMgr::DK_Error)
    First = fmt::format("line {}: {}", Said.getLineNo(), std::string_view(Said.getMessage()));
}

std::optional<std::string> frontend::readApiNotes(const Options &Opts, Diagnostics &Diags) {
  if (Opts.ApiNotes.empty())
    return "";
  auto File = llvm::MemoryBuffer::getFile(Opts.ApiNotes);
  if (!File) {
    Diags.report(DiagId::ErrUnreadable, Opts.ApiNotes, File.getError().message());
    return std::nullopt;
  }
  // Clang would say what is wrong with them in the middle of a header.
  std::string Compiled, Wrong;
  llvm::raw_string_ostream Out(Compiled);
  if (!clang::api_notes::compileAPINotes((*File)->getBuffer(), nullptr, Out, keepFirst, &Wrong))
    return (*File)->getBuffer().str();
  Diags.report(DiagId::ErrUnreadable, Opts.ApiNotes, Wrong.empty() ? "they are no API notes" : Wrong);
  return std::nullopt;
}

void frontend::useApiNotes(clang::Sema &S, const std::string &Notes) {
  llvm::StringRef Text = Notes;
  if (!Notes.empty())
    S.APINotes.loadCurrentModuleAPINotesFromBuffer(Text);
}
