// Which files are the library's own. The importer only asks; it has no rule of its own.
#include "cxx2rs/Frontend/OwnFiles.h"

#include "clang/Basic/SourceManager.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Lex/HeaderSearch.h"
#include "clang/Lex/PPCallbacks.h"
#include "clang/Lex/Preprocessor.h"
#include "llvm/Support/Path.h"

using namespace cxx2rs;
using namespace cxx2rs::frontend;

namespace cxx2rs::frontend {
/// Notes every file that an own file includes with quotes.
class QuotedIncludes : public clang::PPCallbacks {
public:
  explicit QuotedIncludes(OwnFiles &Own) : Own(Own) {}
  void InclusionDirective(clang::SourceLocation Hash, const clang::Token &, llvm::StringRef, bool IsAngled,
                          clang::CharSourceRange, clang::OptionalFileEntryRef File, llvm::StringRef, llvm::StringRef,
                          const clang::Module *, bool, clang::SrcMgr::CharacteristicKind) override {
    if (!IsAngled && File && Own.isOwn(Hash))
      Own.Quoted.insert(&File->getFileEntry());
  }

private:
  OwnFiles &Own;
};
} // namespace cxx2rs::frontend

static std::string realDir(llvm::StringRef Path) {
  llvm::SmallString<256> Real;
  if (llvm::sys::fs::real_path(llvm::sys::path::parent_path(Path).empty() ? "." : llvm::sys::path::parent_path(Path),
                               Real))
    return "";
  return (Real + "/").str();
}

/// The directories that the compiler searches without being told to: they hold many libraries, so they are nobody's
/// own.
static std::vector<std::string> defaultDirs(clang::CompilerInstance &CI) {
  std::vector<std::string> Dirs;
  for (const auto &Entry : CI.getHeaderSearchOpts().UserEntries)
    if (Entry.Group == clang::frontend::System || Entry.Group == clang::frontend::CSystem ||
        Entry.Group == clang::frontend::CXXSystem || Entry.Group == clang::frontend::ExternCSystem)
      Dirs.push_back(realDir(Entry.Path + "/."));
  return Dirs;
}

void OwnFiles::attach(clang::CompilerInstance &CI) {
  SM = &CI.getSourceManager();
  std::vector<std::string> Defaults = defaultDirs(CI);
  for (const std::string &Header : Opts.Headers) {
    if (auto File = CI.getFileManager().getOptionalFileRef(Header))
      Named.insert(&File->getFileEntry());
    std::string Dir = realDir(Header);
    if (!Dir.empty() && !llvm::is_contained(Defaults, Dir))
      Roots.push_back(std::move(Dir));
  }
  if (Opts.AllowFile.empty())
    CI.getPreprocessor().addPPCallbacks(std::make_unique<QuotedIncludes>(*this));
}

bool OwnFiles::isOwn(clang::SourceLocation Loc) const {
  if (Loc.isInvalid())
    return false;
  clang::FileID File = SM->getDecomposedExpansionLoc(Loc).first;
  auto [It, IsNew] = Known.try_emplace(File, false);
  if (IsNew)
    It->second = decide(File);
  return It->second;
}

static bool matches(const RegexSet &Set, clang::FileEntryRef File) {
  llvm::StringRef Real = File.getFileEntry().tryGetRealPathName();
  return Set.matches(File.getName()) || (!Real.empty() && Set.matches(Real));
}

bool OwnFiles::isBlocked(clang::SourceLocation Loc) const {
  if (Opts.BlockFile.empty() || Loc.isInvalid())
    return false;
  auto File = SM->getFileEntryRefForID(SM->getFileID(SM->getExpansionLoc(Loc)));
  return File && matches(Opts.BlockFile, *File);
}

bool OwnFiles::decide(clang::FileID ID) const {
  auto File = SM->getFileEntryRefForID(ID);
  if (!File || ID == SM->getMainFileID())
    return false;
  if (!Opts.BlockFile.empty() && matches(Opts.BlockFile, *File))
    return false;
  if (!Opts.AllowFile.empty())
    return matches(Opts.AllowFile, *File);
  if (Opts.FollowsEverything)
    return true;
  const clang::FileEntry *Entry = &File->getFileEntry();
  llvm::StringRef Real = Entry->tryGetRealPathName();
  if (Named.contains(Entry) || Quoted.contains(Entry))
    return true;
  return llvm::any_of(Roots, [&](const std::string &Root) { return Real.starts_with(Root); });
}
