// The operators that a class can overload.
#ifndef CXX2RS_IR_OPERATOR_H
#define CXX2RS_IR_OPERATOR_H

#include <cstdint>
#include <optional>
#include <string_view>

namespace cxx2rs::ir {

enum class OperatorKind : std::uint8_t {
#define OPERATOR(Enumerator, Spelling, Operands, Form, Word, Trait) Enumerator,
#include "cxx2rs/IR/Operators.def"
};

/// What an operator becomes in Rust.
enum class OperatorForm : std::uint8_t {
  Named,      ///< a function with a name
  Value,      ///< a trait that gives a value
  Compound,   ///< a trait that changes its left operand
  Comparison, ///< a method of PartialEq or PartialOrd
  Index,
  Deref,
  Arrow, ///< the other half of Deref
  Assign,
};
struct OperatorRow {
  std::string_view Spelling;
  unsigned Operands;
  OperatorForm Form;
  std::string_view Word;
  std::string_view Trait;
};
const OperatorRow &operatorRow(OperatorKind Kind);
/// `Operands` is their number, 3 for the postfix form of an operator.
std::optional<OperatorKind> findOperator(std::string_view Spelling, unsigned Operands);

} // namespace cxx2rs::ir

#endif
