// All files or none, and nothing written that did not change.
#include "cxx2rs/Driver/Commit.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

#include <gtest/gtest.h>

using namespace cxx2rs;
using namespace cxx2rs::driver;

namespace {

class Commit : public testing::Test {
protected:
  void SetUp() override { ASSERT_FALSE(llvm::sys::fs::createUniqueDirectory("cxx2rs-commit", Directory)); }
  void TearDown() override { llvm::sys::fs::remove_directories(Directory); }

  std::string path(llvm::StringRef Name) const {
    llvm::SmallString<128> Path = Directory;
    llvm::sys::path::append(Path, Name);
    return Path.str().str();
  }
  void write(llvm::StringRef Name, llvm::StringRef Text) const {
    std::error_code Error;
    llvm::raw_fd_ostream(path(Name), Error) << Text;
    ASSERT_FALSE(Error);
  }
  std::string read(llvm::StringRef Name) const {
    auto Buffer = llvm::MemoryBuffer::getFile(path(Name));
    return Buffer ? (*Buffer)->getBuffer().str() : "(none)";
  }
  /// The file's identity: a rename gives it another one.
  std::uint64_t identity(llvm::StringRef Name) const {
    llvm::sys::fs::UniqueID Id;
    EXPECT_FALSE(llvm::sys::fs::getUniqueID(path(Name), Id));
    return Id.getFile();
  }
  unsigned count() const {
    unsigned Files = 0;
    std::error_code Error;
    for (llvm::sys::fs::directory_iterator I(Directory, Error), End; I != End && !Error; I.increment(Error))
      ++Files;
    return Files;
  }

  llvm::SmallString<128> Directory;
  Diagnostics Diags;
};

TEST_F(Commit, WritesEveryFile) {
  EXPECT_TRUE(commit({{path("a"), "1"}, {path("b"), "2"}}, Diags));
  EXPECT_EQ(read("a"), "1");
  EXPECT_EQ(read("b"), "2");
  EXPECT_EQ(count(), 2U);
}

TEST_F(Commit, LeavesAnUnchangedFileAlone) {
  write("a", "same");
  write("b", "old");
  auto A = identity("a"), B = identity("b");
  EXPECT_TRUE(commit({{path("a"), "same"}, {path("b"), "new"}}, Diags));
  EXPECT_EQ(identity("a"), A);
  EXPECT_NE(identity("b"), B);
  EXPECT_EQ(read("b"), "new");
}

TEST_F(Commit, IsAllOrNone) {
  write("a", "old");
  EXPECT_FALSE(commit({{path("a"), "new"}, {path("missing/b"), "2"}, {path("c"), "3"}}, Diags));
  EXPECT_EQ(read("a"), "old");
  EXPECT_EQ(read("c"), "(none)");
  EXPECT_EQ(count(), 1U);
  EXPECT_TRUE(Diags.hasErrors());
}

TEST_F(Commit, RefusesADirectory) {
  ASSERT_FALSE(llvm::sys::fs::create_directory(path("b")));
  EXPECT_FALSE(commit({{path("a"), "new"}, {path("b"), "2"}}, Diags));
  EXPECT_EQ(read("a"), "(none)");
  EXPECT_EQ(count(), 1U);
}

TEST_F(Commit, SaysWhichFileAndWhy) {
  EXPECT_FALSE(commit({{path("missing/b"), "2"}}, Diags));
  ASSERT_EQ(Diags.list().size(), 1U);
  EXPECT_NE(Diags.list()[0].Text.find("missing/b': No such file"), std::string::npos);
}

TEST_F(Commit, KeepsBytesAsTheyAre) {
  std::string Text("a\0b\r\n\xff", 6);
  EXPECT_TRUE(commit({{path("a"), Text}}, Diags));
  EXPECT_EQ(read("a"), Text);
}

TEST_F(Commit, WritesAnEmptyFile) {
  EXPECT_TRUE(commit({{path("a"), ""}}, Diags));
  EXPECT_EQ(read("a"), "");
}

TEST_F(Commit, OfNothingIsFine) {
  EXPECT_TRUE(commit({}, Diags));
  EXPECT_FALSE(Diags.hasErrors());
}

} // namespace
