// Counts tokens along the definitions: sums for what stands side by side, products for what a parameter repeats.
#include "MacroCost.h"

#include "clang/Lex/Preprocessor.h"

using namespace cxx2rs;
using namespace cxx2rs::frontend;

std::uint64_t MacroCost::of(const clang::IdentifierInfo *Name) {
  const clang::MacroInfo *Macro = PP.getMacroInfo(Name);
  if (!Macro)
    return 1;
  if (Macro->isBuiltinMacro())
    return Name->getName().starts_with("__has_") || Name->isStr("_Pragma") ? 1 : Most + 1;
  auto [It, IsNew] = Known.try_emplace(Name, 0);
  if (!IsNew)
    return It->second; // or zero: a macro is not expanded in its own expansion
  std::uint64_t Sum = ofTokens(Macro->tokens(), Macro);
  return Known[Name] = Sum;
}

/// How often the most used parameter stands in the body.
static std::uint64_t mostUses(const clang::MacroInfo &Macro) {
  std::uint64_t Uses = 0;
  for (const clang::IdentifierInfo *Param : Macro.params())
    Uses = std::max<std::uint64_t>(
        Uses, llvm::count_if(Macro.tokens(), [&](const clang::Token &T) { return T.getIdentifierInfo() == Param; }));
  return Uses;
}

/// `F(args)`: the body, and the arguments as often as the body repeats them. `I` is at the opening parenthesis, and
/// afterwards at the closing one.
std::uint64_t MacroCost::ofCall(const clang::IdentifierInfo *Name, const clang::MacroInfo &Macro,
                                llvm::ArrayRef<clang::Token> Tokens, std::size_t &I, const clang::MacroInfo *Outer) {
  std::size_t Begin = I + 1, Depth = 1;
  for (++I; I < Tokens.size() && Depth != 0; ++I)
    Depth += Tokens[I].is(clang::tok::l_paren) ? 1 : Tokens[I].is(clang::tok::r_paren) ? -1 : 0;
  --I;
  std::uint64_t Arguments = ofTokens(Tokens.slice(Begin, I - Begin), Outer);
  return of(Name) + std::min(Arguments, Most + 1) * std::max<std::uint64_t>(mostUses(Macro), 1);
}

std::uint64_t MacroCost::ofTokens(llvm::ArrayRef<clang::Token> Tokens, const clang::MacroInfo *Outer) {
  std::uint64_t Sum = 0;
  for (std::size_t I = 0; I < Tokens.size() && Sum <= Most; ++I) {
    const clang::IdentifierInfo *Name = Tokens[I].getIdentifierInfo();
    const clang::MacroInfo *Macro = Name ? PP.getMacroInfo(Name) : nullptr;
    if (!Macro || (Outer && Outer->getParameterNum(Name) != -1))
      ++Sum;
    else if (!Macro->isFunctionLike() || Macro->isBuiltinMacro())
      Sum += of(Name);
    else if (I + 1 != Tokens.size() && Tokens[I + 1].is(clang::tok::l_paren))
      Sum += ofCall(Name, *Macro, Tokens, ++I, Outer);
    else
      Sum += of(Name); // its parentheses come from elsewhere
  }
  return Sum;
}
