// Finds the comment of a declaration and takes its markers off.
#include "Importer.h"
#include "Markdown.h"

#include "clang/AST/RawCommentList.h"
#include "llvm/ADT/StringExtras.h"

using namespace cxx2rs;
using namespace cxx2rs::import;

namespace {

/// `/** a */`, `/// b` and `//!< c` as lines of plain text: what is deeper than the first line stays deeper.
class CommentText {
public:
  std::string of(llvm::StringRef Raw) {
    while (!Raw.empty()) {
      auto [Line, Rest] = Raw.split('\n');
      Line.consume_back("\r");
      line(Line);
      Raw = Rest;
    }
    return llvm::StringRef(Out).rtrim().str();
  }

private:
  static llvm::StringRef blanks(llvm::StringRef Line) {
    return Line.take_while([](char C) { return C == ' ' || C == '\t'; });
  }

  void line(llvm::StringRef Line) {
    llvm::StringRef Text = Line.drop_front(blanks(Line).size());
    if (!IsInBlock && Text.consume_front("//")) {
      marker(Text, '/');
    } else if (!IsInBlock && Text.consume_front("/*")) {
      IsInBlock = true;
      if (!Text.starts_with("*/"))
        marker(Text, '*');
    } else if (IsInBlock && Text.starts_with("*") && !Text.starts_with("*/")) {
      Text = Text.drop_front();
    } else {
      Text = Line;
    }
    auto End = IsInBlock ? Text.find("*/") : llvm::StringRef::npos;
    add(Text.substr(0, End));
    if (End == llvm::StringRef::npos)
      return;
    IsInBlock = false;
    Text = Text.substr(End + 2);
    if (!Text.trim().empty())
      line(Text);
  }

  /// What tells documentation from a plain comment, and that it is about what stands before it.
  static void marker(llvm::StringRef &Text, char Own) {
    if (Text.starts_with("!") || Text.starts_with(llvm::StringRef(&Own, 1)))
      Text = Text.drop_front();
    Text.consume_front("<");
  }

  void add(llvm::StringRef Text) {
    std::size_t Blanks = blanks(Text).size();
    if (!HasIndent && Blanks != Text.size()) {
      HasIndent = true;
      Indent = Blanks;
    }
    Out += Text.drop_front(std::min(Blanks, Indent));
    Out += '\n';
  }

  std::string Out;
  bool IsInBlock = false, HasIndent = false;
  std::size_t Indent = 0;
};

} // namespace

/// Whether a comment stands right before a declaration or behind it on its last line. Clang looks for the nearest
/// comment of the whole file and then reads all text between, which is a lot where a header has few comments.
bool Importer::mayHaveComment(const clang::NamedDecl *D) {
  const clang::SourceManager &SM = CI.getSourceManager();
  auto [File, Begin] = SM.getDecomposedExpansionLoc(D->getBeginLoc());
  auto *Comments = Ctx.Comments.getCommentsInFile(File);
  if (!Comments || Comments->empty())
    return false;
  auto [EndFile, End] = SM.getDecomposedExpansionLoc(D->getEndLoc());
  bool IsInvalid = false;
  llvm::StringRef Text = SM.getBufferData(File, &IsInvalid);
  if (IsInvalid || File != EndFile || End < Begin || End > Text.size())
    return true;
  auto Next = Comments->lower_bound(Begin);
  auto Behind = Next != Comments->end() && Next->first < End ? Comments->lower_bound(End) : Next;
  if (Behind != Comments->end() && !Text.slice(End, Behind->first).contains('\n'))
    return true;
  if (Next == Comments->begin())
    return false;
  // What ends the declaration before this one, or a directive, also ends the search. Lines of macros that expand to
  // declarations have no such end: what was read once is not read again.
  unsigned CommentEnd = Ctx.Comments.getCommentEndOffset(std::prev(Next)->second);
  bool IsEnumerator = llvm::isa<clang::EnumConstantDecl>(D);
  Stretch &Known = Read[File];
  auto isKnown = [&](unsigned Offset) { return Known.Begin <= Offset && Offset <= Known.End; };
  unsigned I = Begin;
  for (; I > CommentEnd && !isKnown(I); --I) {
    char C = Text[I - 1];
    if (C == ';' || C == '{' || C == '}' || C == '#' || (IsEnumerator && C == ','))
      break;
  }
  if (isKnown(I))
    Known.End = std::max(Known.End, Begin);
  else
    Known = {I, Begin, I <= CommentEnd};
  return Known.HasComment;
}

std::string Importer::docOf(const clang::NamedDecl *D) {
  if (!mayHaveComment(D))
    return "";
  const clang::RawComment *Comment = Ctx.getRawCommentForDeclNoCache(D);
  return Comment ? markdown(CommentText().of(Comment->getRawText(CI.getSourceManager()))) : "";
}
