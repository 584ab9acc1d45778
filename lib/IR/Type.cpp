// The type tables and structural equality. No rule about Rust lives here.
#include "cxx2rs/IR/Type.h"

using namespace cxx2rs;
using namespace cxx2rs::ir;

static constexpr BuiltinRow Builtins[] = {
#define BUILTIN(Enumerator, Rust, Word, Section) {Rust, Word, Section},
#include "cxx2rs/IR/Builtins.def"
};
const BuiltinRow &ir::builtinRow(BuiltinKind Kind) { return Builtins[static_cast<unsigned>(Kind)]; }

static constexpr StdRow StdTypes[] = {
#define STD_TYPE(Enumerator, Template, Word, Form) {Template, Word, StdForm::Form},
#include "cxx2rs/IR/StdTypes.def"
};
const StdRow &ir::stdRow(StdKind Kind) { return StdTypes[static_cast<unsigned>(Kind)]; }

std::optional<StdKind> ir::findStdKind(std::string_view Template) {
  unsigned Index = 0;
  for (const StdRow &Row : StdTypes) {
    if (Row.Template == Template)
      return static_cast<StdKind>(Index);
    ++Index;
  }
  return std::nullopt;
}

static bool sameTypes(const std::vector<TypePtr> &A, const std::vector<TypePtr> &B) {
  if (A.size() != B.size())
    return false;
  for (std::size_t I = 0; I != A.size(); ++I)
    if (!sameType(*A[I], *B[I]))
      return false;
  return true;
}

namespace {
struct SameKind {
  bool operator()(const Builtin &A, const Builtin &B) const { return A.Kind == B.Kind; }
  bool operator()(const Pointer &A, const Pointer &B) const { return sameType(*A.Pointee, *B.Pointee); }
  bool operator()(const Reference &A, const Reference &B) const {
    return A.IsRValue == B.IsRValue && sameType(*A.Pointee, *B.Pointee);
  }
  bool operator()(const Array &A, const Array &B) const { return A.Size == B.Size && sameType(*A.Element, *B.Element); }
  bool operator()(const FnPointer &A, const FnPointer &B) const {
    return A.IsVariadic == B.IsVariadic && A.Abi == B.Abi && sameType(*A.Result, *B.Result) &&
           sameTypes(A.Params, B.Params);
  }
  bool operator()(const Complex &A, const Complex &B) const { return sameType(*A.Element, *B.Element); }
  bool operator()(const Vector &A, const Vector &B) const {
    return A.Count == B.Count && A.Align == B.Align && sameType(*A.Element, *B.Element);
  }
  bool operator()(const BitInt &A, const BitInt &B) const { return A.Bits == B.Bits && A.IsSigned == B.IsSigned; }
  bool operator()(const Atomic &A, const Atomic &B) const { return sameType(*A.Value, *B.Value); }
  bool operator()(const Named &A, const Named &B) const { return A.Id == B.Id; }
  bool operator()(const StdType &A, const StdType &B) const { return A.Kind == B.Kind && sameTypes(A.Args, B.Args); }
  bool operator()(const VaList &, const VaList &) const { return true; }
  bool operator()(const Unsupported &A, const Unsupported &B) const { return A.Spelling == B.Spelling; }
  template <class A, class B> bool operator()(const A &, const B &) const { return false; }
};
} // namespace

bool ir::sameType(const Type &A, const Type &B) {
  return A.IsConst == B.IsConst && std::visit(SameKind{}, A.Kind, B.Kind);
}
