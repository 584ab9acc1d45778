// The program: command line in, texts and exit code out.
#include "CommandLine.h"

#include "llvm/Support/Process.h"
#include "llvm/Support/raw_ostream.h"

#ifdef __linux__
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

#include <cstdint>

using namespace cxx2rs;

/// A run is short and gives nothing back: the heap grows in one piece, in large pages where the system has them. A page
/// fault for every four kilobytes was a fifth of the time for a large header.
static void prepareHeap() {
#ifdef __GLIBC__
  constexpr std::uintptr_t Reserve = 64 << 20, LargePage = 2 << 20;
  mallopt(M_TOP_PAD, Reserve);
  mallopt(M_TRIM_THRESHOLD, 2 * Reserve);
  mallopt(M_MMAP_THRESHOLD, Reserve / 2);
  char *Begin = static_cast<char *>(sbrk(0));
  void *volatile First = malloc(LargePage); // the heap is as large as its reserve from here on
  free(First);
  char *End = static_cast<char *>(sbrk(0));
  Begin += -reinterpret_cast<std::uintptr_t>(Begin) & (LargePage - 1); // up to the next large page
  if (Begin < End)
    (void)madvise(Begin, static_cast<std::size_t>(End - Begin), MADV_HUGEPAGE);
#endif
}

int main(int Argc, char **Argv) {
  prepareHeap();
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
