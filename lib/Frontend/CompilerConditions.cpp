// Which groups of the library's headers are there because of the compiler. Says nothing about what becomes of them.
#include "cxx2rs/Frontend/CompilerConditions.h"

#include "Directive.h"

#include "cxx2rs/Frontend/OwnFiles.h"

#include "clang/Basic/SourceManager.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Lex/MacroInfo.h"
#include "clang/Lex/PPCallbacks.h"
#include "clang/Lex/Preprocessor.h"
#include "llvm/ADT/SmallPtrSet.h"

#include <set>

using namespace cxx2rs;
using namespace cxx2rs::frontend;

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
    L.HasElse = true;
    if (!L.IsTaken)
      beginGroup(L, Loc, /*IsElse=*/true);
  }
  void Endif(clang::SourceLocation Loc, clang::SourceLocation) override {
    if (!isWatched())
      return;
    endGroup(Levels.back(), Loc);
    Level Ended = std::move(Levels.back());
    Levels.pop_back();
    if (Ended.AsksCompiler && Ended.HasElse)
      noteDefinedEverywhere(Ended);
  }

  void MacroDefined(const clang::Token &Name, const clang::MacroDirective *) override {
    const clang::IdentifierInfo *Macro = Name.getIdentifierInfo();
    if (!isOwn() || isGuard(Macro))
      return;
    if (Current != 0)
      depend(Macro);
    else if (!Depending.empty())
      Depending.erase(Macro);
  }
  void MacroUndefined(const clang::Token &Name, const clang::MacroDefinition &,
                      const clang::MacroDirective *) override {
    if (Current != 0 && isOwn())
      Depending[Name.getIdentifierInfo()] = {Current};
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
    Current = L.Taken = static_cast<unsigned>(C.Conditions.size());
    C.Conditions.push_back({L.Outer, L.Tests, IsElse});
    C.Starts[Loc.getRawEncoding()] = Current;
  }
  void endGroup(Level &L, clang::SourceLocation Loc) {
    if (L.InTakenGroup && L.AsksCompiler)
      C.Starts[Loc.getRawEncoding()] = L.Outer;
    else if (L.AsksCompiler || (L.Outer != 0 && !isWholeFile(L)))
      noteSkippedMacros(L, Loc);
    for (const clang::IdentifierInfo *Macro : L.InGroup)
      ++L.InGroups[Macro];
    L.InGroup.clear();
    ++L.Groups;
    Current = L.Outer;
    L.InTakenGroup = false;
    L.GroupBegin = Loc;
  }

  /// What another compiler defines or undefines in a group that Clang passes over depends on the compiler, too.
  void noteSkippedMacros(const Level &L, clang::SourceLocation End) {
    auto [File, From] = SM.getDecomposedLoc(L.GroupBegin);
    unsigned Way = L.AsksCompiler ? L.Taken : L.Outer;
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
          dependOnSkipped(PP.getIdentifierInfo(Name), L, Way);
    }
  }
  /// The macro is as it is because Clang went another way: it failed all tests so far, or took an earlier group.
  void dependOnSkipped(const clang::IdentifierInfo *Macro, const Level &L, unsigned &Way) {
    if (Way == 0) {
      Way = static_cast<unsigned>(C.Conditions.size());
      C.Conditions.push_back({L.Outer, L.Tests, /*IsElse=*/true});
    }
    Depending.try_emplace(Macro, Dependence{Way});
    noteInGroup(Macro);
  }
  void depend(const clang::IdentifierInfo *Macro) {
    Depending[Macro] = {Current};
    noteInGroup(Macro);
  }
  void noteInGroup(const clang::IdentifierInfo *Macro) {
    auto Asking = llvm::find_if(llvm::reverse(Levels), [](const Level &L) { return L.AsksCompiler; });
    if (Asking != Levels.rend())
      Asking->InGroup.insert(Macro);
  }
  /// Every compiler that comes by has the macro, each its own.
  void noteDefinedEverywhere(const Level &L) {
    for (auto [Macro, Groups] : L.InGroups)
      if (Groups == L.Groups && L.Outer != 0)
        noteInGroup(Macro);
      else if (Groups == L.Groups)
        Depending[Macro].OnlyValue = true;
  }

  // ----- tests -------------------------------------------------------------------------------------------------------

  void test(Level &L, clang::SourceLocation Loc, const clang::IdentifierInfo *Name) {
    Test &T = L.Tests.emplace_back();
    T.Directive = Loc;
    bool Asks = Name ? isAsking(Name, /*OnlyDefinition=*/true) : expressionAsks(T);
    L.AsksCompiler |= Asks;
    if (Name)
      T.Uses.push_back(use(Name, /*OnlyDefinition=*/true));
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
    T.Uses.push_back(use(Name, OnlyDefinition));
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
    CompilerConditions::Use U = use(Name, OnlyDefinition);
    return U.AsksItself || U.Condition != 0;
  }
  CompilerConditions::Use use(const clang::IdentifierInfo *Name, bool OnlyDefinition) const {
    Asks What = asks(Name->getName());
    Dependence Depends = Depending.lookup(Name);
    return {Name, PP.getMacroInfo(Name), OnlyDefinition,
            What == Asks::Definition || (What == Asks::Value && !OnlyDefinition),
            OnlyDefinition && Depends.OnlyValue ? 0 : Depends.Condition};
  }

  CompilerConditions &C;
  clang::Preprocessor &PP;
  clang::SourceManager &SM;
  unsigned Current = 0; ///< the condition here
  llvm::SmallVector<File, 32> Files;
  std::vector<Level> Levels;
  /// The condition under which a macro became what it is.
  struct Dependence {
    unsigned Condition = 0;
    bool OnlyValue = false; ///< every compiler has some definition
  };
  llvm::DenseMap<const clang::IdentifierInfo *, Dependence> Depending;
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

/// What is known of any group that was read.
static constexpr const char *ClangOnly = "defined(__clang__)";
/// A longer condition says no more to anybody.
static constexpr std::size_t MostText = 2000;

/// Whether the test reads behind the headers what it read in them.
bool CompilerConditions::isStable(const Test &T) const {
  return T.IsRepeatable && llvm::all_of(T.Uses, [&](const Use &U) {
           const clang::MacroInfo *Now = CI->getPreprocessor().getMacroInfo(U.Name);
           return U.OnlyDefinition ? !Now == !U.Value : Now == U.Value;
         });
}

/// Both conditions, each of which may be empty.
static std::string joined(const std::string &A, const std::string &B) {
  auto grouped = [](const std::string &Text) {
    return llvm::StringRef(Text).contains("||") || llvm::StringRef(Text).contains('?') ? "(" + Text + ")" : Text;
  };
  return A.empty() || A == B ? B : B.empty() ? A : grouped(A) + " && " + grouped(B);
}

/// What must hold so that the test has the answer that Clang had. Where its macros are gone, the answer is the same for
/// all who came by the same definitions.
std::optional<std::string> CompilerConditions::text(const Test &T, bool Held) const {
  if (isStable(T)) {
    std::string Text = expression(T.Directive, CI->getPreprocessor());
    return Held ? Text : "!(" + Text + ")";
  }
  std::set<unsigned> Ways;
  for (const Use &U : T.Uses) {
    if (U.AsksItself || !T.IsRepeatable)
      return std::nullopt;
    if (U.Condition != 0)
      Ways.insert(U.Condition);
  }
  std::string All;
  for (unsigned Way : Ways)
    All = joined(All, text(Way));
  return All;
}

std::string CompilerConditions::text(const Condition &C) const {
  std::string All;
  for (const Test &T : C.Tests) {
    auto Text = text(T, &T == &C.Tests.back() && !C.IsElse);
    if (!Text)
      return ClangOnly;
    All = joined(All, *Text);
  }
  return All;
}

std::string CompilerConditions::text(unsigned Index) const {
  if (Index == 0)
    return "";
  auto [It, IsNew] = Texts.try_emplace(Index); // one may be a part of many
  if (IsNew) {
    std::string Text = joined(text(Conditions[Index].Outer), text(Conditions[Index]));
    It->second = Text.size() > MostText ? ClangOnly : Text;
  }
  return It->second;
}
