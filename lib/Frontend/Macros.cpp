// Parses macros as expressions. What their value means for Rust is the importer's and the planner's business.
//
// A token stream of the macro's name and a marker is pushed into the parser, so that the preprocessor expands the name
// as it would in code that comes after the headers: casts, sizeof, enumerators, nested macros and #undef come out
// right.
#include "Macros.h"

#include "MacroCost.h"

#include "clang/Frontend/CompilerInstance.h"
#include "clang/Lex/Preprocessor.h"
#include "clang/Parse/Parser.h"
#include "clang/Sema/Sema.h"

using namespace cxx2rs;
using namespace cxx2rs::frontend;

static std::string spell(const clang::MacroInfo &Info, clang::Preprocessor &PP) {
  std::string Text;
  for (const clang::Token &T : Info.tokens()) {
    if (!Text.empty() && T.hasLeadingSpace())
      Text += ' ';
    Text += PP.getSpelling(T);
  }
  return Text;
}

/// A quick no: text that no expression can hold, so that the parser need not recover from it.
static bool mayBeExpression(const clang::MacroInfo &Info) {
  if (Info.tokens_empty())
    return false;
  for (const clang::Token &T : Info.tokens())
    if (T.isOneOf(clang::tok::semi, clang::tok::hash, clang::tok::kw___attribute, clang::tok::kw_extern,
                  clang::tok::kw_do, clang::tok::kw_for, clang::tok::kw_return, clang::tok::kw_typedef))
      return false;
  return true;
}

namespace {

/// Says nothing while macros are tried: most are no expressions. Errors are noted, one macro at a time.
class Quiet : public clang::DiagnosticConsumer {
public:
  explicit Quiet(clang::DiagnosticsEngine &Diags) : Diags(Diags), Before(Diags.getClient()) {
    Diags.setClient(this, /*ShouldOwnClient=*/false);
    Diags.setErrorLimit(0);
  }
  ~Quiet() override {
    reset();
    Diags.setClient(Before, /*ShouldOwnClient=*/false);
  }
  void HandleDiagnostic(clang::DiagnosticsEngine::Level Level, const clang::Diagnostic &) override {
    HasFailed |= Level >= clang::DiagnosticsEngine::Error;
  }
  /// Forgets the last macro; whether it had errors.
  bool reset() {
    if (std::exchange(HasFailed, false)) {
      Diags.Reset(/*soft=*/true);
      return true;
    }
    return false;
  }

private:
  clang::DiagnosticsEngine &Diags;
  clang::DiagnosticConsumer *Before;
  bool HasFailed = false;
};

} // namespace

static clang::Expr *parseMacro(const clang::Token &Name, clang::Parser &Parser) {
  clang::Token Marker;
  Marker.startToken();
  Marker.setKind(clang::tok::eof);
  Marker.setLocation(Name.getLocation());
  Marker.setEofData(&Name);
  clang::Token Stream[] = {Name, Marker, Parser.getCurToken()};
  Parser.getPreprocessor().EnterTokenStream(Stream, /*DisableMacroExpansion=*/false, /*IsReinject=*/true);
  Parser.ConsumeAnyToken(true);
  clang::Expr *Value = nullptr;
  auto Result = Parser.ParseExpression();
  if (Parser.getCurToken().is(clang::tok::eof) && Result.isUsable())
    Value = Result.get();
  while (Parser.getCurToken().isNot(clang::tok::eof))
    Parser.ConsumeAnyToken(true);
  if (Parser.getCurToken().getEofData() == &Name)
    Parser.ConsumeAnyToken(true);
  return Value;
}

void frontend::parseMacros(ParsedHeader &Header, clang::Parser &Parser) {
  clang::Preprocessor &PP = Header.CI.getPreprocessor();
  struct Found {
    clang::IdentifierInfo *Name;
    const clang::MacroInfo *Info;
  };
  std::vector<Found> All;
  for (const auto &Entry : PP.macros()) {
    const clang::MacroInfo *Info = PP.getMacroInfo(Entry.first);
    if (Info && !Info->isBuiltinMacro() && Header.Own.isOwn(Info->getDefinitionLoc()))
      All.push_back({const_cast<clang::IdentifierInfo *>(Entry.first), Info});
  }
  // Declarations that a macro makes on the way (`sizeof(struct x)`) are nobody's.
  for (const clang::Decl *D : Header.CI.getASTContext().getTranslationUnitDecl()->decls())
    Header.LastDecl = D;
  // In the order in which files were entered: much cheaper to tell than the order of the text, and as stable.
  llvm::sort(All,
             [](const Found &A, const Found &B) { return A.Info->getDefinitionLoc() < B.Info->getDefinitionLoc(); });

  Quiet Tries(Header.CI.getDiagnostics());
  MacroCost Cost(PP);
  for (auto [Name, Info] : All) {
    Header.MacroNames.push_back(Name->getName().str());
    if (Info->isFunctionLike() || Info->tokens_empty())
      continue;
    MacroExpression Macro{Name->getName().str(), spell(*Info, PP), Info->getDefinitionLoc(), nullptr};
    if (mayBeExpression(*Info) && !Cost.isHopeless(Name)) {
      clang::Token Token;
      Token.startToken();
      Token.setKind(clang::tok::identifier);
      Token.setIdentifierInfo(Name);
      Token.setLocation(Info->getDefinitionLoc());
      Macro.Value = parseMacro(Token, Parser);
      if (Tries.reset())
        Macro.Value = nullptr;
    }
    Header.Macros.push_back(std::move(Macro));
  }
}
