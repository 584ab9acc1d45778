// Which values rustc and Clang pass in the same registers. Where there is doubt the answer is no: then they go through
// glue, by address.
#include "Planner.h"

#include "llvm/ADT/StringRef.h"

#include <fmt/format.h>

#include <string_view>

using namespace cxx2rs;
using namespace cxx2rs::plan;

/// The targets on which `_Complex T` is passed as a struct of two T (psABI x86-64 3.2.3, AAPCS64 6.8.2).
static bool passesComplexAsPair(const ir::Module &M) {
  std::string_view Triple = M.Triple;
  return (Triple.starts_with("x86_64") || Triple.starts_with("aarch64")) && Triple.find("windows") == Triple.npos;
}

/// Inside a record: what the type's bytes mean to the rules that choose registers.
bool Planner::sharesAbiAsField(const ir::Type &T) {
  const ir::Type &Real = resolve(T);
  if (auto *A = Real.as<ir::Array>())
    return sharesAbiAsField(*A->Element);
  if (auto *B = Real.as<ir::Builtin>())
    return ir::builtinRow(B->Kind).Section.empty();
  if (auto *C = Real.as<ir::Complex>())
    return sharesAbiAsField(*C->Element) && passesComplexAsPair(M);
  if (Real.as<ir::Atomic>())
    return false; // compilers disagree on records that hold one
  if (auto *N = Real.as<ir::Named>())
    return !M.record(N->Id) || isExactPod(N->Id);
  return Real.as<ir::Pointer>() || Real.as<ir::Reference>() || Real.as<ir::FnPointer>();
}

/// A C integer that holds every value of `_BitInt(N)`, and whose bits all count.
static std::string carrier(const ir::BitInt &B) {
  const char *Type = B.Bits <= 8    ? "char"
                     : B.Bits <= 16 ? "short"
                     : B.Bits <= 32 ? "int"
                     : B.Bits <= 64 ? "long long"
                                    : "__int128";
  return fmt::format("{} {} ", B.IsSigned ? "signed" : "unsigned", Type);
}

std::string Planner::addressDeclarator(const ir::Type &T, const std::string &Declarator, bool IsConst) const {
  auto *Int = resolve(T).as<ir::BitInt>();
  std::string Text = declare(Int ? carrier(*Int) + "%" : Declarator, "*%");
  return IsConst && !Text.starts_with("const ") ? "const " + Text : Text;
}

bool Planner::sharesAbi(const ir::Type &T) {
  const ir::Type &Real = resolve(T);
  if (auto *List = Real.as<ir::VaList>())
    return List->ByAddress || List->Words == 1; // an address, or a record of one, which goes where a pointer would
  if (auto *A = Real.as<ir::Atomic>())
    return sharesAbi(*A->Value);
  if (auto *N = Real.as<ir::Named>(); N && M.record(N->Id)) {
    const ir::Record &R = *M.record(N->Id);
    return isExactPod(N->Id) && R.Align <= 16 && !R.IsEmpty;
  }
  return !Real.as<ir::Array>() && sharesAbiAsField(Real);
}

std::string plan::onLp64(std::string_view Text) {
  for (std::string_view Sign : {"&mut ", "&"})
    if (Text.starts_with(Sign))
      return std::string(Sign) + onLp64(Text.substr(Sign.size()));
  llvm::StringRef Type = Text;
  Type.consume_front("::core::ffi::");
  static const std::map<std::string_view, std::string_view> Same = {
      {"c_char", "i8"},    {"c_schar", "i8"},     {"c_uchar", "u8"},     {"c_short", "i16"},
      {"c_ushort", "u16"}, {"c_int", "i32"},      {"c_uint", "u32"},     {"c_long", "i64"},
      {"c_ulong", "u64"},  {"c_longlong", "i64"}, {"c_ulonglong", "u64"}};
  auto It = Same.find(std::string_view(Type));
  return It == Same.end() ? Type.str() : std::string(It->second);
}
