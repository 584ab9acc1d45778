// Where cxx2rs.toml is found, and what its patterns mean.
#include "ConfigPattern.h"

#include "cxx2rs/Driver/Config.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace cxx2rs;
using namespace cxx2rs::driver;

static constexpr llvm::StringLiteral FileName = "cxx2rs.toml";

static std::string findUpward(llvm::StringRef Directory) {
  llvm::SmallString<256> Dir(Directory);
  if (llvm::sys::fs::make_absolute(Dir))
    return "";
  for (llvm::StringRef At = Dir; !At.empty(); At = llvm::sys::path::parent_path(At)) {
    llvm::SmallString<256> Candidate(At);
    llvm::sys::path::append(Candidate, FileName);
    if (llvm::sys::fs::is_regular_file(Candidate))
      return Candidate.str().str();
  }
  return "";
}

std::string driver::findConfig(const std::vector<std::string> &Headers) {
  std::string Found = Headers.empty() ? "" : findUpward(llvm::sys::path::parent_path(Headers.front()));
  return Found.empty() ? findUpward("") : Found;
}

std::string driver::patternExpression(std::string_view Pattern) {
  llvm::StringRef Text = Pattern;
  if (Text.size() > 1 && Text.starts_with("/") && Text.ends_with("/"))
    return Text.drop_front().drop_back().str();
  std::string Expression;
  for (char C : Text) {
    if (C == '*')
      Expression += ".*";
    else if (C == '?')
      Expression += '.';
    else if (llvm::isAlnum(C) || C == '_' || C == ':' || static_cast<unsigned char>(C) >= 0x80)
      Expression += C;
    else
      Expression.append("\\").append(1, C);
  }
  return Expression;
}

driver::MemberPattern::MemberPattern(llvm::StringRef Pattern) {
  bool IsExpression = Pattern.size() > 1 && Pattern.starts_with("/") && Pattern.ends_with("/");
  llvm::StringRef Dot = IsExpression ? "\\." : ".";
  std::size_t At = Pattern.rfind(Dot);
  if (At == llvm::StringRef::npos) {
    Name = patternExpression(Pattern);
    return;
  }
  llvm::StringRef Left = Pattern.take_front(At), Right = Pattern.drop_front(At + Dot.size());
  Name = IsExpression ? Left.drop_front().str() : patternExpression(Left);
  Member = IsExpression ? Right.drop_back().str() : patternExpression(Right);
}
