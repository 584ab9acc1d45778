// Reads a directive again, from its file. What it means is decided elsewhere.
#include "Directive.h"

#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Lexer.h"
#include "clang/Lex/Preprocessor.h"

using namespace cxx2rs;
using namespace cxx2rs::frontend;

Asks frontend::asks(llvm::StringRef Name) {
  if (!Name.starts_with("__"))
    return Asks::Nothing;
#define COMPILER_MACRO(Row, What)                                                                                      \
  if (llvm::StringRef Is = Row; Is.consume_back("*") ? Name.starts_with(Is) : Name == Is)                              \
    return Asks::What;
#include "CompilerMacros.def"
  return Asks::Nothing;
}

DirectiveTokens::DirectiveTokens(clang::SourceLocation Keyword, const clang::Preprocessor &PP) {
  auto &SM = PP.getSourceManager();
  auto [File, Offset] = SM.getDecomposedLoc(Keyword);
  llvm::StringRef Text = SM.getBufferData(File);
  clang::Lexer Raw(SM.getLocForStartOfFile(File), PP.getLangOpts(), Text.begin(), Text.begin() + Offset, Text.end());
  clang::Token T;
  for (Raw.LexFromRawLexer(T); T.isNot(clang::tok::eof) && (All.empty() || !T.isAtStartOfLine());
       Raw.LexFromRawLexer(T))
    All.push_back(T);
}

std::string frontend::expression(clang::SourceLocation Directive, const clang::Preprocessor &PP) {
  DirectiveTokens Tokens(Directive, PP);
  std::string Text;
  for (const clang::Token &T : Tokens.rest()) {
    bool HasGap = !Text.empty() && (T.hasLeadingSpace() || T.isAtStartOfLine());
    Text += (HasGap ? " " : "") + PP.getSpelling(T);
  }
  llvm::StringRef Keyword = Tokens.keyword();
  if (Keyword.ends_with("ndef"))
    return "!defined(" + Text + ")";
  return Keyword.ends_with("def") ? "defined(" + Text + ")" : Text;
}
