// Macros as they are written: for tools that read the model. What a macro's value is stands in its ir::Constant.
#ifndef CXX2RS_IR_MACRO_H
#define CXX2RS_IR_MACRO_H

#include "cxx2rs/Support/Diagnostics.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cxx2rs::ir {

enum class TokenKind : std::uint8_t { Punctuation, Keyword, Identifier, Literal };
std::string_view tokenKindWord(TokenKind Kind);

struct MacroToken {
  TokenKind Kind = TokenKind::Punctuation;
  std::string Text;
};

/// A macro that is defined where the headers end.
struct MacroDefinition {
  std::string Name;
  Place Where;
  bool IsOwn = false;
  bool IsFunctionLike = false;
  std::vector<std::string> Params; ///< a variadic one ends with "..."
  std::vector<MacroToken> Tokens;
};

} // namespace cxx2rs::ir

#endif
