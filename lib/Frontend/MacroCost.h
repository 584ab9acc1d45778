// How much text a macro expands to, before the preprocessor is asked to do it.
#ifndef CXX2RS_LIB_FRONTEND_MACROCOST_H
#define CXX2RS_LIB_FRONTEND_MACROCOST_H

#include "clang/Lex/MacroInfo.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/DenseMap.h"

#include <cstdint>

namespace clang {
class IdentifierInfo;
class Preprocessor;
} // namespace clang

namespace cxx2rs::frontend {

/// An upper bound of the tokens in an expansion, as macros are defined now. Thirty lines can ask for a billion tokens.
class MacroCost {
public:
  explicit MacroCost(clang::Preprocessor &PP) : PP(PP) {}

  /// Too long, or different at each use (`__LINE__`, `__COUNTER__` and the like): no constant.
  bool isHopeless(const clang::IdentifierInfo *Name) { return of(Name) > Most; }

private:
  static constexpr std::uint64_t Most = 100'000;
  std::uint64_t of(const clang::IdentifierInfo *Name);
  std::uint64_t ofTokens(llvm::ArrayRef<clang::Token> Tokens, const clang::MacroInfo *Outer);
  std::uint64_t ofCall(const clang::IdentifierInfo *Name, const clang::MacroInfo &Macro,
                       llvm::ArrayRef<clang::Token> Tokens, std::size_t &I, const clang::MacroInfo *Outer);

  clang::Preprocessor &PP;
  llvm::DenseMap<const clang::IdentifierInfo *, std::uint64_t> Known; ///< zero while it is being counted
};

} // namespace cxx2rs::frontend

#endif
