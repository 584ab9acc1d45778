// The types of macros where the style has rules of its own for them. C's value is kept whatever the rule says: a type
// that cannot hold it is not taken.
#include "Planner.h"

#include <fmt/format.h>

#include <cstdlib>
#include <limits>

using namespace cxx2rs;
using namespace cxx2rs::plan;

namespace {

/// A 64-bit value with its sign.
struct Integer {
  std::uint64_t Bits;
  bool IsNegative;
  std::int64_t asSigned() const { return static_cast<std::int64_t>(Bits); }
  bool fits(unsigned Width, bool IsSigned) const {
    std::uint64_t Most = Width == 64 ? std::numeric_limits<std::uint64_t>::max() : (1ULL << Width) - 1;
    if (!IsSigned)
      return !IsNegative && Bits <= Most;
    std::uint64_t Magnitude = IsNegative ? ~Bits : Bits; // -128 is as large as 127
    return Magnitude <= Most / 2;
  }
};

/// The narrowest of the types that the style considers; 32 bits and more unless it fits macros.
std::string chosenType(const Integer &Value, const Style &Look) {
  bool IsSigned = Value.IsNegative || (Look.Macros == MacroTypes::Signed && Value.fits(64, true));
  for (unsigned Width : {8U, 16U, 32U})
    if ((Width == 32 || Look.FitsMacros) && Value.fits(Width, IsSigned))
      return fmt::format("{}{}", IsSigned ? 'i' : 'u', Width);
  return IsSigned ? "i64" : "u64";
}

/// Whether a Rust integer type, or one of C's, holds a value.
bool holds(const std::string &Type, const Integer &Value, bool HasWideLong) {
  static const std::map<std::string_view, std::pair<unsigned, bool>> Widths = {
      {"i8", {8, true}},           {"u8", {8, false}},      {"i16", {16, true}},       {"u16", {16, false}},
      {"i32", {32, true}},         {"u32", {32, false}},    {"i64", {64, true}},       {"u64", {64, false}},
      {"isize", {32, true}},       {"usize", {32, false}},  {"c_char", {7, false}},    {"c_schar", {8, true}},
      {"c_uchar", {8, false}},     {"c_short", {16, true}}, {"c_ushort", {16, false}}, {"c_int", {32, true}},
      {"c_uint", {32, false}},     {"c_long", {32, true}},  {"c_ulong", {32, false}},  {"c_longlong", {64, true}},
      {"c_ulonglong", {64, false}}};
  if (Type == "i128")
    return true;
  if (Type == "u128")
    return !Value.IsNegative;
  auto It = Widths.find(Type);
  if (It == Widths.end())
    return true; // a type of the user's
  auto [Width, IsSigned] = It->second;
  bool IsWord = Type == "isize" || Type == "usize" || Type == "c_long" || Type == "c_ulong";
  return Value.fits(IsWord && HasWideLong ? 64 : Width, IsSigned);
}

bool isCharLiteral(std::string_view Spelling) {
  while (Spelling.starts_with('(') && Spelling.ends_with(')'))
    Spelling = Spelling.substr(1, Spelling.size() - 2);
  return Spelling.starts_with('\'');
}

std::string number(const Integer &Value) {
  return Value.IsNegative ? fmt::to_string(Value.asSigned()) : fmt::to_string(Value.Bits);
}

} // namespace

static std::optional<Constant> integerMacro(const Planner &P, const ir::Constant &C, const Scope &S) {
  const Style &Look = P.Opts.Look;
  auto *V = C.Value.as<ir::IntValue>();
  const ir::Type &T = P.resolve(*C.Type);
  if (!V || !T.as<ir::Builtin>() || T.isBuiltin(ir::BuiltinKind::Bool))
    return std::nullopt;
  Integer Value{V->Bits, V->IsSigned && static_cast<std::int64_t>(V->Bits) < 0};
  Constant Item;
  Item.Value = number(Value);
  for (const std::string &Type : ruleTexts(Look.MacroRules, TypeKinds::All, C.O.Qualified))
    if (holds(Type, Value, P.sizeInC(true) == "c_long"))
      Item.Type = S.primitive(Type);
  if (!Item.Type.empty())
    return Item;
  if (Look.Macros == MacroTypes::LikeC)
    return std::nullopt;
  bool IsByte = isCharLiteral(C.Spelling) && Value.fits(8, false);
  Item.Type = S.primitive(IsByte ? "u8" : chosenType(Value, Look));
  return Item;
}

/// A float's own value, as a double writes it.
static std::optional<Constant> floatMacro(const Planner &P, const ir::Constant &C) {
  auto *V = C.Value.as<ir::FloatValue>();
  if (!V || !P.Opts.Look.MacroFloatsAreF64 || !P.resolve(*C.Type).isBuiltin(ir::BuiltinKind::Float))
    return std::nullopt;
  if (V->Text.find("inf") != std::string::npos || V->Text == "nan")
    return std::nullopt;
  std::string Text = fmt::format("{}", static_cast<double>(std::strtof(V->Text.c_str(), nullptr)));
  if (Text.find_first_of(".eE") == std::string::npos)
    Text += ".0";
  Constant Item;
  Item.Type = "f64";
  Item.Value = Text;
  return Item;
}

std::optional<Constant> Planner::macroInStyle(const ir::Constant &C, const Scope &S) const {
  if (C.O.Kind != ir::ItemKind::Macro)
    return std::nullopt;
  if (auto Item = integerMacro(*this, C, S))
    return Item;
  return floatMacro(*this, C);
}
