// Which groups of the library's headers are there because of the compiler. Says nothing about what becomes of them.
#include "cxx2rs/Frontend/CompilerConditions.h"

#include "cxx2rs/Frontend/OwnFiles.h"

#include "clang/Basic/SourceManager.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Lex/Lexer.h"
#include "clang/Lex/MacroInfo.h"
#include "clang/Lex/PPCallbacks.h"
#include "clang/Lex/Preprocessor.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace cxx2rs;
using namespace cxx2rs::frontend;

// ----- names that ask for the compiler -------------------------------------------------------------------------------

namespace {

enum class Asks : std::uint8_t { Nothing, Value, Definition };

/// What a name by itself asks.
Asks asks(llvm::StringRef Name) {
  if (!Name.starts_with("__"))
    return Asks::Nothing;
#define COMPILER_MACRO(Row, What)                                                                                      \
  if (llvm::StringRef Is = Row; Is.consume_back("*") ? Name.starts_with(Is) : Name == Is)                              \
    return Asks::What;
#include "CompilerMacros.def"
  return Asks::Nothing;
}

/// The tokens of a directive, from its keyword to the end of its line.
class DirectiveTokens {
public:
  DirectiveTokens(clang::SourceLocation Keyword, const clang::Preprocessor &PP) {
    auto &SM = PP.getSourceManager();
    auto [File, Offset] = SM.getDecomposedLoc(Keyword);
    llvm::StringRef Text = SM.getBufferData(File);
    clang::Lexer Raw(SM.getLocForStartOfFile(File), PP.getLangOpts(), Text.begin(), Text.begin() + Offset, Text.end());
    clang::Token T;
    for (Raw.LexFromRawLexer(T); T.isNot(clang::tok::eof) && (All.empty() || !T.isAtStartOfLine());
         Raw.LexFromRawLexer(T))
      All.push_back(T);
  }
  llvm::StringRef keyword() const { return All.empty() ? "" : name(All.front()); }
  llvm::ArrayRef<clang::Token> rest() const { return llvm::ArrayRef(All).drop_front(All.empty() ? 0 : 1); }
  static llvm::StringRef name(const clang::Token &T) {
    return T.is(clang::tok::raw_identifier) ? T.getRawIdentifier() : llvm::StringRef();
  }

private:
  llvm::SmallVector<clang::Token, 16> All;
};

} // namespace

namespace cxx2rs::frontend {

/// Keeps the stack of open groups.
class ConditionWatcher : public clang::PPCallbacks {
public:
  ConditionWatcher(CompilerConditions &C, clang::Preprocessor &PP) : C(C), PP(PP), SM(PP.getSourceManager()) {}

  void LexedFileChanged(clang::FileID File, LexedFileChangeReason Reason, clang::SrcMgr::CharacteristicKind,
                        clang::FileID, clang::SourceLocation) override {
    if (Reason == LexedFileChangeReason::ExitFile) {
      if (!Files.empty())
        Files.pop_back();
      return;
    }
    clang::SourceLocation Begin = SM.getLocForStartOfFile(File);
    Files.push_back({C.Own.isOwn(Begin), Levels.size()});
    if (Current == 0)
      return;
    C.Starts[Begin.getRawEncoding()] = Current;
    C.Starts.try_emplace(SM.getLocForEndOfFile(File).getRawEncoding() + 1, 0);
  }

  void If(clang::SourceLocation Loc, clang::SourceRange, ConditionValueKind Value) override {
    open(Loc, nullptr, Value == CVK_True);
  }
  void Ifdef(clang::SourceLocation Loc, const clang::Token &Name, const clang::MacroDefinition &Macro) override {
    open(Loc, Name.getIdentifierInfo(), static_cast<bool>(Macro));
  }
  void Ifndef(clang::SourceLocation Loc, const clang::Token &Name, const clang::MacroDefinition &Macro) override {
    open(Loc, Name.getIdentifierInfo(), !Macro);
  }
  void Elif(clang::SourceLocation Loc, clang::SourceRange, ConditionValueKind Value, clang::SourceLocation) override {
    next(Loc, nullptr, Value == CVK_True);
  }
  void Elifdef(clang::SourceLocation Loc, const clang::Token &Name, const clang::MacroDefinition &Macro) override {
    next(Loc, Name.getIdentifierInfo(), static_cast<bool>(Macro));
  }
  void Elifndef(clang::SourceLocation Loc, const clang::Token &Name, const clang::MacroDefinition &Macro) override {
    next(Loc, Name.getIdentifierInfo(), !Macro);
  }
  void Elifdef(clang::SourceLocation Loc, clang::SourceRange, clang::SourceLocation) override { skipRest(Loc); }
  void Elifndef(clang::SourceLocation Loc, clang::SourceRange, clang::SourceLocation) override { skipRest(Loc); }
  void Else(clang::SourceLocation Loc, clang::SourceLocation) override {
    if (!isWatched())
      return;
    Level &L = Levels.back();
    endGroup(L, Loc);
    if (!L.IsTaken)
      beginGroup(L, Loc, /*IsElse=*/true);
  }
  void Endif(clang::SourceLocation Loc, clang::SourceLocation) override {
    if (!isWatched())
      return;
    endGroup(Levels.back(), Loc);
    Levels.pop_back();
  }

  void MacroDefined(const clang::Token &Name, const clang::MacroDirective *) override {
    if (Current != 0 && isOwn() && !isGuard(Name.getIdentifierInfo()))
      Depending.insert(Name.getIdentifierInfo());
  }
  void MacroUndefined(const clang::Token &Name, const clang::MacroDefinition &,
                      const clang::MacroDirective *) override {
    if (Current != 0 && isOwn())
      Depending.insert(Name.getIdentifierInfo());
  }

private:
  using Level = CompilerConditions::Level;
  using Test = CompilerConditions::Test;
  struct File {
    bool IsOwn;
    std::size_t Levels; ///< that were open where it was included
  };

  bool isOwn() const { return !Files.empty() && Files.back().IsOwn; }
  bool isWatched() const { return isOwn() && !Levels.empty(); }

  /// `#ifndef LIB_H` around a whole file: that the file is included under a condition does not make it the macro's.
  bool isGuard(const clang::IdentifierInfo *Name) const {
    return Levels.size() > Files.back().Levels && Levels[Files.back().Levels].Guard == Name;
  }
  /// The group of such a guard, passed over where the file was read before.
  bool isWholeFile(const Level &L) const { return &L == &Levels[Files.back().Levels] && L.Guard; }

  // ----- groups ------------------------------------------------------------------------------------------------------

  void open(clang::SourceLocation Loc, const clang::IdentifierInfo *Name, bool IsTaken) {
    if (!isOwn())
      return;
    Level &L = Levels.emplace_back();
    L.Outer = Current;
    L.Guard = Name;
    test(L, Loc, Name);
    L.GroupBegin = Loc;
    if (IsTaken)
      beginGroup(L, Loc, /*IsElse=*/false);
  }
  void next(clang::SourceLocation Loc, const clang::IdentifierInfo *Name, bool IsTaken) {
    if (!isWatched())
      return;
    Level &L = Levels.back();
    endGroup(L, Loc);
    if (L.IsTaken)
      return;
    test(L, Loc, Name);
    if (IsTaken)
      beginGroup(L, Loc, /*IsElse=*/false);
  }
  void skipRest(clang::SourceLocation Loc) {
    if (isWatched())
      endGroup(Levels.back(), Loc);
  }

  void beginGroup(Level &L, clang::SourceLocation Loc, bool IsElse) {
    L.IsTaken = L.InTakenGroup = true;
    if (!L.AsksCompiler)
      return;
    Current = static_cast<unsigned>(C.Conditions.size());
    C.Conditions.push_back({L.Outer, L.Tests, IsElse});
    C.Starts[Loc.getRawEncoding()] = Current;
  }
  void endGroup(Level &L, clang::SourceLocation Loc) {
    if (L.InTakenGroup && L.AsksCompiler)
      C.Starts[Loc.getRawEncoding()] = L.Outer;
    else if (L.AsksCompiler || (L.Outer != 0 && !isWholeFile(L)))
      noteSkippedMacros(L.GroupBegin, Loc);
    Current = L.Outer;
    L.InTakenGroup = false;
    L.GroupBegin = Loc;
  }

  /// What another compiler defines or undefines in a group that Clang passes over depends on the compiler, too.
  void noteSkippedMacros(clang::SourceLocation Begin, clang::SourceLocation End) {
    auto [File, From] = SM.getDecomposedLoc(Begin);
    llvm::StringRef Rest = SM.getBufferData(File).slice(From, SM.getDecomposedLoc(End).second);
    while (!Rest.empty()) {
      llvm::StringRef Line;
      std::tie(Line, Rest) = Rest.split('\n');
      Line = Line.ltrim();
      if (!Line.consume_front("#"))
        continue;
      Line = Line.ltrim();
      if (Line.consume_front("define") || Line.consume_front("undef"))
        if (llvm::StringRef Name =
                Line.ltrim().take_while([](char Char) { return llvm::isAlnum(Char) || Char == '_'; });
            !Name.empty())
          Depending.insert(PP.getIdentifierInfo(Name));
    }
  }

  // ----- tests -------------------------------------------------------------------------------------------------------

  void test(Level &L, clang::SourceLocation Loc, const clang::IdentifierInfo *Name) {
    Test &T = L.Tests.emplace_back();
    T.Directive = Loc;
    bool Asks = Name ? isAsking(Name, /*OnlyDefinition=*/true) : expressionAsks(T);
    L.AsksCompiler |= Asks;
    if (Name)
      T.Uses.push_back({Name, PP.getMacroInfo(Name), true});
  }

  /// Notes what it reads as well.
  bool expressionAsks(Test &T) {
    bool IsAsking = false, AfterDefined = false;
    Seen.clear();
    DirectiveTokens Tokens(T.Directive, PP);
    for (const clang::Token &Tok : Tokens.rest()) {
      llvm::StringRef Name = DirectiveTokens::name(Tok);
      if (Tok.is(clang::tok::string_literal) || Name == "__has_include_next" || Name == "__COUNTER__")
        T.IsRepeatable = false; // it is looked for from the place of the file
      if (Name == "defined") {
        AfterDefined = true;
      } else if (!Name.empty()) {
        IsAsking |= read(PP.getIdentifierInfo(Name), AfterDefined, T);
        AfterDefined = false;
      }
    }
    return IsAsking;
  }
  /// A name in an expression, and what it stands for.
  bool read(const clang::IdentifierInfo *Name, bool OnlyDefinition, Test &T) {
    const clang::MacroInfo *Macro = PP.getMacroInfo(Name);
    T.Uses.push_back({Name, Macro, OnlyDefinition});
    bool IsAsking = isAsking(Name, OnlyDefinition);
    if (OnlyDefinition || !Macro || Macro->isBuiltinMacro() || !Seen.insert(Name).second)
      return IsAsking;
    for (const clang::Token &Tok : Macro->tokens())
      if (const clang::IdentifierInfo *Inner = Tok.getIdentifierInfo();
          Inner && Inner->getName() != "defined" && !llvm::is_contained(Macro->params(), Inner))
        IsAsking |= read(Inner, /*OnlyDefinition=*/false, T);
    return IsAsking;
  }
  bool isAsking(const clang::IdentifierInfo *Name, bool OnlyDefinition) const {
    Asks What = asks(Name->getName());
    return What == Asks::Definition || (What == Asks::Value && !OnlyDefinition) || Depending.contains(Name);
  }

  CompilerConditions &C;
  clang::Preprocessor &PP;
  clang::SourceManager &SM;
  unsigned Current = 0; ///< the condition here
  llvm::SmallVector<File, 32> Files;
  std::vector<Level> Levels;
  llvm::DenseSet<const clang::IdentifierInfo *> Depending; ///< macros that are defined for some compilers
  llvm::SmallPtrSet<const clang::IdentifierInfo *, 16> Seen;
};

} // namespace cxx2rs::frontend

// ----- answers -------------------------------------------------------------------------------------------------------

void CompilerConditions::attach(clang::CompilerInstance &Instance) {
  CI = &Instance;
  clang::Preprocessor &PP = Instance.getPreprocessor();
  PP.addPPCallbacks(std::make_unique<ConditionWatcher>(*this, PP));
}

unsigned CompilerConditions::at(clang::SourceLocation Loc) const {
  if (Starts.empty() || Loc.isInvalid())
    return 0;
  auto Next = Starts.upper_bound(CI->getSourceManager().getExpansionLoc(Loc).getRawEncoding());
  return Next == Starts.begin() ? 0 : std::prev(Next)->second;
}

/// Whether the tests read behind the headers what they read in them.
bool CompilerConditions::isStable(const Condition &C) const {
  auto isSame = [&](const Use &U) {
    const clang::MacroInfo *Now = CI->getPreprocessor().getMacroInfo(U.Name);
    return U.OnlyDefinition ? !Now == !U.Value : Now == U.Value;
  };
  return llvm::all_of(C.Tests, [&](const Test &T) { return T.IsRepeatable && llvm::all_of(T.Uses, isSame); });
}

/// `#ifdef X // why` becomes `defined(X)`.
static std::string expression(clang::SourceLocation Directive, const clang::Preprocessor &PP) {
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

std::string CompilerConditions::text(const Condition &C) const {
  if (!isStable(C))
    return "defined(__clang__)";
  const clang::Preprocessor &PP = CI->getPreprocessor();
  if (C.Tests.size() == 1 && !C.IsElse)
    return expression(C.Tests.front().Directive, PP);
  std::string Text;
  for (const Test &T : C.Tests) {
    bool Held = &T == &C.Tests.back() && !C.IsElse;
    Text += (Text.empty() ? "" : " && ") + std::string(Held ? "(" : "!(") + expression(T.Directive, PP) + ")";
  }
  return Text;
}

std::string CompilerConditions::text(unsigned Index) const {
  if (Index == 0)
    return "";
  std::string Outer = text(Conditions[Index].Outer), Own = text(Conditions[Index]);
  return Outer.empty() || Outer == Own ? Own : "(" + Outer + ") && (" + Own + ")";
}
