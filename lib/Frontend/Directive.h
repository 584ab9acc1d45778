// The text of a directive: its tokens, and what single names ask.
#ifndef CXX2RS_LIB_FRONTEND_DIRECTIVE_H
#define CXX2RS_LIB_FRONTEND_DIRECTIVE_H

#include "clang/Lex/Token.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"

#include <cstdint>
#include <string>

namespace clang {
class Preprocessor;
} // namespace clang

namespace cxx2rs::frontend {

/// What tells compilers apart: that a name is a macro, or only what the macro says.
enum class Asks : std::uint8_t { Nothing, Value, Definition };
/// What a name by itself asks of the compiler: CompilerMacros.def.
Asks asks(llvm::StringRef Name);

/// The tokens of a directive, from its keyword to the end of its line.
class DirectiveTokens {
public:
  DirectiveTokens(clang::SourceLocation Keyword, const clang::Preprocessor &PP);
  llvm::StringRef keyword() const { return All.empty() ? "" : name(All.front()); }
  llvm::ArrayRef<clang::Token> rest() const { return llvm::ArrayRef(All).drop_front(All.empty() ? 0 : 1); }
  static llvm::StringRef name(const clang::Token &T) {
    return T.is(clang::tok::raw_identifier) ? T.getRawIdentifier() : llvm::StringRef();
  }

private:
  llvm::SmallVector<clang::Token, 16> All;
};

/// `#ifdef X // why` becomes `defined(X)`.
std::string expression(clang::SourceLocation Directive, const clang::Preprocessor &PP);

} // namespace cxx2rs::frontend

#endif
