// Decides which files are the library's own: only what they declare is bound for its own sake.
#ifndef CXX2RS_FRONTEND_OWNFILES_H
#define CXX2RS_FRONTEND_OWNFILES_H

#include "cxx2rs/Frontend/Options.h"

#include "clang/Basic/SourceLocation.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"

#include <string>
#include <vector>

namespace clang {
class CompilerInstance;
class FileEntry;
class SourceManager;
} // namespace clang

namespace cxx2rs::frontend {

/// A file is own when --allowlist-file matches its name or its real path. Without that flag: when it was named on the
/// command line, lies beside or below such a header (unless that directory is one the compiler searches by itself, such
/// as /usr/include), or is included with quotes by an own file.
class OwnFiles {
public:
  OwnFiles(const Options &Opts) : Opts(Opts) {}

  /// Must be called once the preprocessor exists: reads the search path and watches quoted includes.
  void attach(clang::CompilerInstance &CI);
  /// Whether what is written (or expanded) at a place belongs to the library.
  bool isOwn(clang::SourceLocation Loc) const;
  /// Whether --blocklist-file names the file.
  bool isBlocked(clang::SourceLocation Loc) const;

private:
  friend class QuotedIncludes;
  bool decide(clang::FileID File) const;

  const Options &Opts;
  const clang::SourceManager *SM = nullptr;
  std::vector<std::string> Roots; ///< directories whose files are own, with a final slash
  llvm::DenseSet<const clang::FileEntry *> Named;
  llvm::DenseSet<const clang::FileEntry *> Quoted;
  mutable llvm::DenseMap<clang::FileID, bool> Known;
};

} // namespace cxx2rs::frontend

#endif
