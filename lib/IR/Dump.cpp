// The readable form of the facts, for --dump=ir and for tests. It leaves out what a reader of C++ would take for
// granted.
#include "cxx2rs/IR/Module.h"
#include "cxx2rs/Support/Writer.h"

using namespace cxx2rs;
using namespace cxx2rs::ir;

static std::string list(const std::vector<TypePtr> &Types, const Module &M) {
  std::string Text;
  for (const TypePtr &T : Types)
    Text += (Text.empty() ? "" : ", ") + describe(*T, M);
  return Text;
}

namespace {
struct Describe {
  const Module &M;
  std::string operator()(const Builtin &B) const { return std::string(builtinRow(B.Kind).Rust); }
  std::string operator()(const Pointer &P) const { return describe(*P.Pointee, M) + "*"; }
  std::string operator()(const Reference &R) const { return describe(*R.Pointee, M) + (R.IsRValue ? "&&" : "&"); }
  std::string operator()(const Array &A) const { return fmt::format("{}[{}]", describe(*A.Element, M), A.Size); }
  std::string operator()(const FnPointer &F) const {
    return fmt::format("{} (*)({}{})", describe(*F.Result, M), list(F.Params, M), F.IsVariadic ? ", ..." : "");
  }
  std::string operator()(const Complex &C) const { return "_Complex " + describe(*C.Element, M); }
  std::string operator()(const Vector &V) const {
    return fmt::format("vector {}[{}]", describe(*V.Element, M), V.Count);
  }
  std::string operator()(const BitInt &B) const {
    return fmt::format("{}_BitInt({})", B.IsSigned ? "" : "unsigned ", B.Bits);
  }
  std::string operator()(const Atomic &A) const { return fmt::format("_Atomic({})", describe(*A.Value, M)); }
  std::string operator()(const Named &N) const { return originOf(M.Decls[N.Id]).Qualified; }
  std::string operator()(const StdType &S) const {
    return fmt::format("std::{}<{}>", stdRow(S.Kind).Template, list(S.Args, M));
  }
  std::string operator()(const VaList &) const { return "va_list"; }
  std::string operator()(const Unsupported &U) const { return "?" + U.Spelling; }
};
} // namespace

std::string ir::describe(const Type &T, const Module &M) {
  return (T.IsConst ? "const " : "") + std::visit(Describe{M}, T.Kind);
}

static void dumpRecord(Writer &W, const Record &R, const Module &M) {
  if (!R.IsComplete || !R.IsWanted)
    return W.line("record {} (name only)", R.O.Qualified);
  W.open("record {} size {} align {}: {} by {} ({})", R.O.Qualified, R.Size, R.Align, valueClassWord(R.Class.Class),
         R.Class.Rule, R.Class.Text);
  for (const Base &B : R.Bases)
    W.line("base {} at {}{}{}", describe(*B.Type, M), B.Offset, B.IsVirtual ? " virtual" : "",
           B.IsPublic ? "" : " hidden");
  for (const Field &F : R.Fields) {
    std::string Bits = F.BitWidth ? fmt::format(" : {}", *F.BitWidth) : "";
    W.line("field {}: {}{} at {}{}", F.O.Name, describe(*F.Type, M), Bits, F.OffsetBits / 8,
           F.IsPublic ? "" : " hidden");
  }
  if (R.Borrows)
    W.line("borrows");
  W.close("end");
}

static void dumpFunction(Writer &W, const Function &F, const Module &M) {
  std::vector<TypePtr> Params;
  for (const Param &P : F.Params)
    Params.push_back(P.Type);
  std::string Notes;
  for (auto [Is, Word] :
       {std::pair(F.CannotThrow, " nothrow"), std::pair(F.IsVirtual, " virtual"), std::pair(F.IsPure, " pure"),
        std::pair(F.IsInline, " inline"), std::pair(F.IsConst, " const"), std::pair(F.IsStatic, " static")})
    Notes += Is ? Word : "";
  W.line("{} {}({}) -> {}{}", itemKindWord(F.O.Kind), F.O.Qualified, list(Params, M), describe(*F.Result, M), Notes);
}

namespace {
struct Value {
  std::string operator()(const IntValue &V) const {
    return V.IsSigned ? fmt::to_string(static_cast<std::int64_t>(V.Bits)) : fmt::to_string(V.Bits);
  }
  std::string operator()(const FloatValue &V) const { return V.Text; }
  std::string operator()(const StringValue &V) const { return '"' + V.Bytes + '"'; }
  std::string operator()(const NullValue &) const { return "null"; }
  std::string operator()(const FnPointerValue &V) const {
    return fmt::format("address {}", static_cast<std::int64_t>(V.Bits));
  }
  std::string operator()(const WideValue &V) const { return V.Decimal; }
  std::string operator()(const BytesValue &V) const { return fmt::format("{} bytes", V.Bytes.size()); }
  std::string operator()(const WideStringValue &V) const { return fmt::format("{} units", V.Units.size()); }
  std::string operator()(const ListValue &V) const {
    std::string Text;
    for (const ConstantValue &Element : V.Elements)
      Text += (Text.empty() ? "" : ", ") + std::visit(*this, Element.Kind);
    return "{" + Text + "}";
  }
  std::string operator()(const SameAs &V) const { return V.Qualified; }
};

struct Dump {
  Writer &W;
  const Module &M;
  void operator()(const Skipped &S) const { W.line("skipped {}: {} {}", S.O.Cpp, diagCode(S.Why.Id), S.Why.Text); }
  void operator()(const Record &R) const { dumpRecord(W, R, M); }
  void operator()(const Enum &E) const {
    W.open("enum {}: {}", E.O.Qualified, describe(*E.Underlying, M));
    for (const Enumerator &C : E.Enumerators)
      W.line("{} = {}", C.O.Name,
             E.IsSigned ? fmt::to_string(static_cast<std::int64_t>(C.Bits)) : fmt::to_string(C.Bits));
    W.close("end");
  }
  void operator()(const Function &F) const { dumpFunction(W, F, M); }
  void operator()(const Alias &A) const { W.line("typedef {} = {}", A.O.Qualified, describe(*A.Target, M)); }
  void operator()(const Constant &C) const {
    W.line("constant {}: {} = {}", C.O.Qualified, C.Type ? describe(*C.Type, M) : "",
           std::visit(Value{}, C.Value.Kind));
  }
  void operator()(const Variable &V) const { W.line("variable {}: {}", V.O.Qualified, describe(*V.Type, M)); }
};
} // namespace

std::string ir::dump(const Module &M) {
  Writer W(2);
  for (DeclId Id : M.Order)
    std::visit(Dump{W, M}, M.Decls[Id]);
  return W.take();
}
