// Clang's built-in headers as a file system.
#include "EmbeddedHeaders.h"

#include "cxx2rs/Support/EmbeddedFile.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/MemoryBuffer.h"

#include <limits>

namespace cxx2rs {
extern const EmbeddedFile ClangBuiltinHeaders[];
}

using namespace cxx2rs;
using namespace cxx2rs::frontend;
namespace vfs = llvm::vfs;
namespace fs = llvm::sys::fs;

/// No real file has this device; LLVM's own in-memory files have the one above.
static constexpr std::uint64_t Device = std::numeric_limits<std::uint64_t>::max() - 1;

static vfs::Status fileStatus(const llvm::Twine &Path, std::size_t Index) {
  return {
      Path,        {Device, Index + 1}, {}, 0, 0, ClangBuiltinHeaders[Index].text().size(), fs::file_type::regular_file,
      fs::all_read};
}

static std::error_code notFound() { return std::make_error_code(std::errc::no_such_file_or_directory); }

namespace {
class OpenHeader : public vfs::File {
public:
  OpenHeader(const llvm::Twine &Path, std::size_t Index) : Status(fileStatus(Path, Index)), Index(Index) {}
  llvm::ErrorOr<vfs::Status> status() override { return Status; }
  llvm::ErrorOr<std::unique_ptr<llvm::MemoryBuffer>> getBuffer(const llvm::Twine &Name, std::int64_t, bool,
                                                               bool) override {
    llvm::SmallString<128> Text;
    return llvm::MemoryBuffer::getMemBuffer(ClangBuiltinHeaders[Index].text(), Name.toStringRef(Text));
  }
  std::error_code close() override { return {}; }

private:
  vfs::Status Status;
  std::size_t Index;
};
} // namespace

std::optional<std::size_t> EmbeddedHeaders::find(llvm::StringRef Path) const {
  if (!Path.consume_front(Directory) || !Path.consume_front("/include/"))
    return std::nullopt;
  for (std::size_t I = 0; ClangBuiltinHeaders[I].Name; ++I)
    if (Path == ClangBuiltinHeaders[I].Name)
      return I;
  return std::nullopt;
}

llvm::ErrorOr<vfs::Status> EmbeddedHeaders::status(const llvm::Twine &Path) {
  llvm::SmallString<256> Storage;
  llvm::StringRef Text = Path.toStringRef(Storage);
  if (auto Index = find(Text))
    return fileStatus(Text, *Index);
  llvm::StringRef Rest = Text;
  if (Rest.consume_front(Directory) && (Rest.empty() || Rest.rtrim('/') == "/include"))
    return vfs::Status(Text, {Device, std::numeric_limits<std::uint64_t>::max() - Rest.size()}, {}, 0, 0, 0,
                       fs::file_type::directory_file, fs::all_read);
  return notFound();
}

llvm::ErrorOr<std::unique_ptr<vfs::File>> EmbeddedHeaders::openFileForRead(const llvm::Twine &Path) {
  llvm::SmallString<256> Storage;
  llvm::StringRef Text = Path.toStringRef(Storage);
  auto Index = find(Text);
  if (!Index)
    return notFound();
  return std::unique_ptr<vfs::File>(std::make_unique<OpenHeader>(Text, *Index));
}

/// Nobody lists them: Clang looks for the names that are included.
vfs::directory_iterator EmbeddedHeaders::dir_begin(const llvm::Twine &, std::error_code &Error) {
  Error = notFound();
  return {};
}
