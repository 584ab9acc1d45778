// Clang's built-in headers as a file system: a directory that exists only in the program.
#ifndef CXX2RS_LIB_FRONTEND_EMBEDDEDHEADERS_H
#define CXX2RS_LIB_FRONTEND_EMBEDDEDHEADERS_H

#include "llvm/Support/VirtualFileSystem.h"

namespace cxx2rs::frontend {

/// `Directory/include/stddef.h` and its like, read-only. LLVM's in-memory file system would hash every file at
/// start-up.
class EmbeddedHeaders : public llvm::vfs::FileSystem {
public:
  explicit EmbeddedHeaders(llvm::StringRef Directory) : Directory(Directory) {}

  llvm::ErrorOr<llvm::vfs::Status> status(const llvm::Twine &Path) override;
  llvm::ErrorOr<std::unique_ptr<llvm::vfs::File>> openFileForRead(const llvm::Twine &Path) override;
  llvm::vfs::directory_iterator dir_begin(const llvm::Twine &Dir, std::error_code &Error) override;
  std::error_code setCurrentWorkingDirectory(const llvm::Twine &) override { return {}; }
  llvm::ErrorOr<std::string> getCurrentWorkingDirectory() const override { return std::string("/"); }

private:
  /// The index of a file in the table.
  std::optional<std::size_t> find(llvm::StringRef Path) const;

  std::string Directory;
};

} // namespace cxx2rs::frontend

#endif
