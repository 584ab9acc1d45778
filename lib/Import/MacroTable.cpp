// Every macro as it is written, function-like ones and those of other libraries too: what the model lists.
#include "Importer.h"

#include "clang/Lex/MacroInfo.h"
#include "clang/Lex/Preprocessor.h"

using namespace cxx2rs;
using namespace cxx2rs::import;

static ir::TokenKind kindOf(const clang::Token &T) {
  if (T.isLiteral())
    return ir::TokenKind::Literal;
  if (!T.getIdentifierInfo())
    return ir::TokenKind::Punctuation;
  return T.is(clang::tok::identifier) ? ir::TokenKind::Identifier : ir::TokenKind::Keyword;
}

static std::vector<std::string> paramsOf(const clang::MacroInfo &Info) {
  std::vector<std::string> Names;
  for (const clang::IdentifierInfo *P : Info.params())
    Names.push_back(P->getName().str());
  if (Info.isC99Varargs())
    Names.back() = "...";
  else if (Info.isGNUVarargs())
    Names.back() += "...";
  return Names;
}

std::vector<ir::MacroDefinition> Importer::macroTable() {
  clang::Preprocessor &PP = CI.getPreprocessor();
  std::vector<std::pair<const clang::IdentifierInfo *, const clang::MacroInfo *>> All;
  for (const auto &Entry : PP.macros())
    if (const clang::MacroInfo *Info = PP.getMacroInfo(Entry.first))
      if (!Info->isBuiltinMacro() &&
          CI.getSourceManager().getFileEntryRefForID(CI.getSourceManager().getFileID(Info->getDefinitionLoc())))
        All.emplace_back(Entry.first, Info);
  llvm::sort(All,
             [](const auto &A, const auto &B) { return A.second->getDefinitionLoc() < B.second->getDefinitionLoc(); });
  std::vector<ir::MacroDefinition> Table;
  for (auto [Name, Info] : All) {
    ir::MacroDefinition M{Name->getName().str(),
                          place(Info->getDefinitionLoc()),
                          Header.Own.isOwn(Info->getDefinitionLoc()),
                          Info->isFunctionLike(),
                          Info->isFunctionLike() ? paramsOf(*Info) : std::vector<std::string>(),
                          {}};
    for (const clang::Token &T : Info->tokens())
      M.Tokens.push_back({kindOf(T), PP.getSpelling(T)});
    Table.push_back(std::move(M));
  }
  return Table;
}

/// Operators and parentheses of arithmetic.
static bool isArithmetic(const clang::Token &T) {
  return T.isOneOf(clang::tok::l_paren, clang::tok::r_paren, clang::tok::plus, clang::tok::minus, clang::tok::star,
                   clang::tok::slash, clang::tok::percent) ||
         T.isOneOf(clang::tok::amp, clang::tok::pipe, clang::tok::caret, clang::tok::tilde, clang::tok::lessless,
                   clang::tok::greatergreater);
}

bool Importer::isLiteralMacro(const clang::IdentifierInfo *Name, unsigned Depth) const {
  const clang::MacroInfo *Info = Name ? CI.getPreprocessor().getMacroInfo(Name) : nullptr;
  if (!Info || Info->isFunctionLike() || Depth > 64)
    return false;
  return llvm::all_of(Info->tokens(), [&](const clang::Token &T) {
    return T.isLiteral() || isArithmetic(T) ||
           (T.is(clang::tok::identifier) && isLiteralMacro(T.getIdentifierInfo(), Depth + 1));
  });
}
