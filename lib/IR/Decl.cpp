// The words of the kinds, and what declarations are called from outside.
#include "cxx2rs/IR/Decl.h"
#include "cxx2rs/IR/Macro.h"

using namespace cxx2rs;
using namespace cxx2rs::ir;

static constexpr std::string_view KindWords[] = {
#define ITEM_KIND(Enumerator, Word) Word,
#include "cxx2rs/IR/ItemKinds.def"
};
std::string_view ir::itemKindWord(ItemKind Kind) { return KindWords[static_cast<unsigned>(Kind)]; }

std::string ir::keyOf(const Origin &O) {
  return O.Usr.empty() ? fmt::format("at:{}:{}:{}", O.Where.File, O.Where.Line, O.Where.Column) : O.Usr;
}

std::string_view ir::valueClassWord(ValueClass Class) {
  static constexpr std::string_view Words[] = {"pod", "relocatable", "opaque"};
  return Words[static_cast<unsigned>(Class)];
}

std::string_view ir::tokenKindWord(TokenKind Kind) {
  static constexpr std::string_view Words[] = {"punctuation", "keyword", "identifier", "literal"};
  return Words[static_cast<unsigned>(Kind)];
}
