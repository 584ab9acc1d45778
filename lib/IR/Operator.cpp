// The table of operators.
#include "cxx2rs/IR/Operator.h"

using namespace cxx2rs;
using namespace cxx2rs::ir;

static constexpr OperatorRow Operators[] = {
#define OPERATOR(Enumerator, Spelling, Operands, Form, Word, Trait)                                                    \
  {Spelling, Operands, OperatorForm::Form, Word, Trait},
#include "cxx2rs/IR/Operators.def"
};
const OperatorRow &ir::operatorRow(OperatorKind Kind) { return Operators[static_cast<unsigned>(Kind)]; }

std::optional<OperatorKind> ir::findOperator(std::string_view Spelling, unsigned Operands) {
  unsigned Index = 0;
  for (const OperatorRow &Row : Operators) {
    if (Row.Spelling == Spelling && (Row.Operands == Operands || Row.Operands == 0))
      return static_cast<OperatorKind>(Index);
    ++Index;
  }
  return std::nullopt;
}
