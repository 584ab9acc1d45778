// From the user's flags to a compiler invocation: the driver's job, done in process and with Clang's own headers
// embedded.
#ifndef CXX2RS_LIB_FRONTEND_INVOCATION_H
#define CXX2RS_LIB_FRONTEND_INVOCATION_H

#include "cxx2rs/Frontend/Options.h"

#include "llvm/ADT/IntrusiveRefCntPtr.h"
#include "llvm/Support/VirtualFileSystem.h"

#include <memory>

namespace clang {
class CompilerInvocation;
class DiagnosticsEngine;
} // namespace clang

namespace cxx2rs::frontend {

/// The real file system with two things laid over it: Clang's built-in headers, and the file that includes all headers.
struct OverlaidFiles {
  llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> All;
  llvm::IntrusiveRefCntPtr<llvm::vfs::InMemoryFileSystem> Memory;
};
OverlaidFiles overlaidFiles();
/// Adds that file. A header on the search path is included with angles, as its users do: so a system header is one here
/// too.
void addMainFile(const Options &Opts, const clang::CompilerInvocation &Invocation, OverlaidFiles &Files);

/// Null after errors, which are in the engine.
std::unique_ptr<clang::CompilerInvocation> makeInvocation(const Options &Opts,
                                                          llvm::IntrusiveRefCntPtr<clang::DiagnosticsEngine> Diags,
                                                          llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files);

} // namespace cxx2rs::frontend

#endif
