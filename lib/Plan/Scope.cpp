// How names and types are written from a place in the Rust file. Every `use` that generated code needs is noted here.
#include "Planner.h"

#include <fmt/format.h>

#include <bit>

using namespace cxx2rs;
using namespace cxx2rs::plan;

std::string Scope::ctype(std::string_view Name) const {
  const std::string &Prefix = P.Opts.Look.CTypes;
  return Prefix.empty() ? core("ffi", Name) : fmt::format("{}::{}", Prefix, Name);
}

/// core has it since Rust 1.64, when it also got C's types.
std::string Scope::cStr() const { return P.Opts.Look.Text.RustMinor < 64 ? "::std::ffi::CStr" : core("ffi", "CStr"); }

std::string Scope::core(std::string_view Module, std::string_view Name) const {
  const auto &Taken = P.TypeNames[At];
  // Where the root has no module of its own, the file is included into one of the user's: no import is made.
  bool IsUsers = At.empty() && !P.Opts.Look.Text.HasOwnModule;
  if (IsUsers || Taken.contains(std::string(Name)))
    return fmt::format("::core::{}::{}", Module, Name);
  P.module(At).Uses.insert(fmt::format("::core::{}::{}", Module, Name));
  return std::string(Name);
}

std::string Scope::prelude(std::string_view Name) const {
  static const std::map<std::string_view, std::string_view> Full = {
      {"Option", "::core::option::Option"},     {"Drop", "::core::ops::Drop"},
      {"Clone", "::core::clone::Clone"},        {"Default", "::core::default::Default"},
      {"From", "::core::convert::From"},        {"AsRef", "::core::convert::AsRef"},
      {"Some", "::core::option::Option::Some"}, {"ToOwned", "::std::borrow::ToOwned"},
      {"Result", "::core::result::Result"},     {"Into", "::core::convert::Into"},
      {"Ok", "::core::result::Result::Ok"}};
  return std::string(P.TypeNames[At].contains(std::string(Name)) ? Full.at(Name) : Name);
}

std::string Scope::primitive(std::string_view Name) const {
  bool IsFfi = Name.starts_with("c_");
  if (IsFfi)
    return ctype(Name);
  return P.TypeNames[At].contains(std::string(Name)) ? fmt::format("::core::primitive::{}", Name) : std::string(Name);
}

std::string Scope::path(const Path &Module, std::string_view Name) const {
  std::size_t Shared = 0;
  while (Shared != At.size() && Shared != Module.size() && At[Shared] == Module[Shared])
    ++Shared;
  std::string Text;
  for (std::size_t I = Shared; I != At.size(); ++I)
    Text += "super::";
  for (std::size_t I = Shared; I != Module.size(); ++I)
    Text += Module[I] + "::";
  return Text.append(Name);
}

static std::string viaRoot(const Scope &S, const char *Module, std::string_view Name) {
  // `use super::rt` makes the short form work, unless the namespace declares that name itself.
  if (S.At.empty())
    return fmt::format("{}::{}", Module, Name);
  if (S.P.TypeNames[S.At].contains(Module))
    return S.path({Module}, Name);
  S.P.module(S.At).Uses.insert(S.path({}, Module));
  return fmt::format("{}::{}", Module, Name);
}

std::string Scope::rt(std::string_view Section, std::string_view Name) const {
  P.B.RuntimeParts.insert(std::string(Section));
  return viaRoot(*this, "rt", Name);
}
std::string Scope::ffi(std::string_view Name) const { return viaRoot(*this, "ffi", Name); }

std::string Scope::home(ir::DeclId Id) const {
  const Home &H = P.Homes[Id];
  return path(H.Module, H.Name) + (H.HasLifetime ? "<" + Lifetime + ">" : "");
}

std::string Scope::pointer(const ir::Type &Pointee) const {
  // What Rust would misread is only an address.
  bool IsVoid = Pointee.as<ir::Unsupported>() || P.resolve(Pointee).as<ir::BitInt>();
  std::string Target = IsVoid ? ctype("c_void") : type(Pointee);
  return (Pointee.IsConst ? "*const " : "*mut ") + Target;
}

namespace {
struct RustText {
  const Scope &S;
  std::string operator()(const ir::Builtin &B) const {
    const ir::BuiltinRow &Row = ir::builtinRow(B.Kind);
    bool IsSize = B.Kind == ir::BuiltinKind::Usize || B.Kind == ir::BuiltinKind::Isize;
    if (IsSize && !S.P.Opts.Look.SizeIsUsize)
      return S.ctype(S.P.sizeInC(B.Kind == ir::BuiltinKind::Isize));
    return Row.Section.empty() ? S.primitive(Row.Rust) : S.rt(Row.Section, Row.Rust);
  }
  std::string operator()(const ir::Pointer &P) const { return S.pointer(*P.Pointee); }
  std::string operator()(const ir::Reference &R) const { return S.pointer(*R.Pointee); }
  std::string operator()(const ir::Array &A) const { return fmt::format("[{}; {}]", S.type(*A.Element), A.Size); }
  std::string operator()(const ir::FnPointer &F) const {
    if (S.P.M.Lang == ir::Language::C && S.P.lostSignature(*ir::makeType(F)))
      return fmt::format("{}<unsafe extern \"C\" fn()>", S.prelude("Option"));
    std::string Params;
    for (const ir::TypePtr &P : F.Params)
      Params += (Params.empty() ? "" : ", ") + S.with("'_").value(*P);
    if (F.IsVariadic)
      Params += Params.empty() ? "..." : ", ...";
    std::string Result = F.Result->isVoid() ? "" : " -> " + S.with("'static").value(*F.Result);
    if (F.IsNoReturn)
      Result = " -> !";
    return fmt::format("{}<unsafe extern \"{}\" fn({}){}>", S.prelude("Option"), F.Abi, Params, Result);
  }
  std::string operator()(const ir::Complex &C) const {
    return fmt::format("{}<{}>", S.rt("complex", "Complex"), S.type(*C.Element));
  }
  std::string operator()(const ir::Vector &V) const {
    return fmt::format("{}<[{}; {}]>", S.rt("aligned", fmt::format("Align{}", V.Align)), S.type(*V.Element), V.Count);
  }
  /// The integer that holds its values.
  std::string operator()(const ir::BitInt &B) const {
    std::uint64_t Bits = std::bit_ceil(std::max<std::uint64_t>(B.Bits, 8));
    if (Bits > 128)
      return fmt::format("[{}; {}]", S.primitive("u64"), (B.Bits + 63) / 64);
    return S.primitive(fmt::format("{}{}", B.IsSigned ? "i" : "u", Bits));
  }
  std::string operator()(const ir::Atomic &A) const {
    const ir::Type &Value = S.P.resolve(*A.Value);
    if (Value.as<ir::Pointer>())
      return fmt::format("{}<{}>", S.core("sync::atomic", "AtomicPtr"), S.type(*Value.as<ir::Pointer>()->Pointee));
    if (Value.isBuiltin(ir::BuiltinKind::Bool))
      return S.core("sync::atomic", "AtomicBool");
    if (Value.isBuiltin(ir::BuiltinKind::Float) || Value.isBuiltin(ir::BuiltinKind::Double))
      return S.rt("atomic_float", fmt::format("AtomicF{}", A.Size * 8));
    return S.core("sync::atomic", fmt::format("Atomic{}{}", A.IsSigned ? "I" : "U", A.Size * 8));
  }
  std::string operator()(const ir::Named &N) const { return S.home(N.Id); }
  std::string operator()(const ir::StdType &T) const {
    return ir::stdForm(T.Kind) == ir::StdForm::Text ? S.rt("std_string", "StdString") : S.ctype("c_void");
  }
  std::string operator()(const ir::VaList &V) const {
    return fmt::format("{}<{}>", S.rt("va_list", "VaList"), V.Words);
  }
  std::string operator()(const ir::Unsupported &) const { return S.ctype("c_void"); }
};
} // namespace

std::string Scope::type(const ir::Type &T) const { return std::visit(RustText{*this}, T.Kind); }

std::string Scope::value(const ir::Type &T) const {
  const ir::Type &Real = P.resolve(T);
  if (auto *A = Real.as<ir::Atomic>())
    return type(*A->Value);
  auto *List = Real.as<ir::VaList>();
  return List && List->ByAddress ? "*mut " + type(T) : type(T);
}
