// Enums and typedefs: open newtypes, whatever their values, and aliases.
#include "Planner.h"

#include <fmt/format.h>

using namespace cxx2rs;
using namespace cxx2rs::plan;

static std::string literal(std::uint64_t Bits, bool IsSigned) {
  return IsSigned ? fmt::to_string(static_cast<std::int64_t>(Bits)) : fmt::to_string(Bits);
}

/// A `bool` in Rust may only be 0 or 1; an enum over it that C++ filled may hold any byte.
static std::string underlying(const Scope &S, const ir::Enum &E) {
  return E.Underlying->isBuiltin(ir::BuiltinKind::Bool) ? S.primitive("u8") : S.type(*E.Underlying);
}

std::string Planner::fromInteger(const ir::Type &T, const Scope &S, const std::string &Integer) const {
  const ir::Type &Real = resolve(T);
  if (Real.isBuiltin(ir::BuiltinKind::Bool))
    return Integer + " != 0";
  auto *N = Real.as<ir::Named>();
  const ir::Enum *E = N ? M.enumeration(N->Id) : nullptr;
  return E ? fmt::format("{}({} as {})", S.home(N->Id), Integer, underlying(S, *E))
           : fmt::format("{} as {}", Integer, S.type(T));
}
std::string Planner::toInteger(const ir::Type &T, const std::string &Value, std::string_view Integer) const {
  auto *N = resolve(T).as<ir::Named>();
  return fmt::format("{}{} as {}", Value, N && M.enumeration(N->Id) ? ".0" : "", Integer);
}

/// An unnamed enum is a handful of constants; in C they are ints where they fit.
static void planUnnamed(Planner &P, const ir::Enum &E, const Path &At) {
  Scope S(P, At);
  bool IsC = P.M.Lang == ir::Language::C;
  for (const ir::Enumerator &C : E.Enumerators) {
    std::string Name = P.constantName(C.O.Name);
    if (P.isExcluded(C.O)) {
      P.skip(C.O, reason(DiagId::SkipBlocked));
      continue;
    }
    if (!P.uniqueValue(At, Name)) {
      P.skip(C.O, reason(DiagId::SkipUnnamed, C.O.Qualified));
      continue;
    }
    auto Signed = static_cast<std::int64_t>(C.Bits);
    bool FitsInt = E.IsSigned ? Signed >= INT32_MIN && Signed <= INT32_MAX : C.Bits <= INT32_MAX;
    std::string Type = IsC && FitsInt ? S.primitive("c_int") : underlying(S, E);
    P.module(At).Items.emplace_back(Constant{C.O.Doc, C.O.Cpp, Name, Type, literal(C.Bits, E.IsSigned)});
    P.bound(C.O, P.rustPath(At, Name), "");
    P.Paths.emplace(C.O.Qualified, P.rustPath(At, Name));
  }
}

void Planner::planEnum(ir::DeclId Id) {
  const ir::Enum &E = *M.enumeration(Id);
  Path At = modulePath(E.O);
  if (E.IsUnnamed)
    return planUnnamed(*this, E, At);
  const Home &H = Homes[Id];
  if (H.Name.empty() || isExcluded(E.O)) {
    Reason Why = isExcluded(E.O) ? reason(DiagId::SkipBlocked) : reason(DiagId::SkipUnnamed, E.O.Cpp);
    skip(E.O, Why);
    for (const ir::Enumerator &C : E.Enumerators)
      skip(C.O, Why);
    if (H.Name.empty())
      return;
  }
  Scope S(*this, H.Module);
  Enum Item{E.O.Doc, E.O.Cpp, H.Name, underlying(S, E), E.O.Deprecated, {}};
  Path Inside = H.Module;
  Inside.push_back(H.Name);
  std::set<std::uint64_t> Seen;
  std::vector<Constant> AtModule;
  std::string Path = rustPath(H.Module, H.Name);
  for (const ir::Enumerator &C : E.Enumerators) {
    std::string Name = rustName(C.O.Name);
    Item.Constants.push_back({C.O.Doc, Name, literal(C.Bits, E.IsSigned), C.O.Name, !Seen.insert(C.Bits).second});
    std::string Rust = rustPath(Inside, Name);
    // C spells an unscoped enumerator without its enum.
    std::string Short = constantName(C.O.Name);
    if (!E.IsScoped && uniqueValue(H.Module, Short)) {
      AtModule.push_back({"", C.O.Cpp, Short, H.Name, fmt::format("{}::{}", H.Name, Name)});
      Paths.emplace(C.O.Qualified, rustPath(H.Module, Short));
    }
    if (!isExcluded(E.O))
      bound(C.O, Rust, "");
  }
  if (!isExcluded(E.O))
    bound(E.O, Path, "");
  module(H.Module).Items.emplace_back(std::move(Item));
  for (Constant &C : AtModule)
    module(H.Module).Items.emplace_back(std::move(C));
}

void Planner::planAlias(ir::DeclId Id) {
  const ir::Alias &A = *M.alias(Id);
  const Home &H = Homes[Id];
  if (isExcluded(A.O))
    return skip(A.O, reason(DiagId::SkipBlocked));
  if (H.IsSameAsTarget)
    return bound(A.O, rustPath(H.Module, H.Name), "");
  auto Why = unusable(*A.Target, false);
  if (Why || A.Target->as<ir::Reference>() || resolve(*A.Target).as<ir::VaList>()) {
    skip(A.O, Why ? std::move(*Why) : reason(DiagId::SkipUnsupportedType, ir::describe(*A.Target, M)));
    return;
  }
  Scope S(*this, H.Module, "'a");
  // A view's alias has its lifetime too.
  auto *N = resolve(*A.Target).as<ir::Named>();
  bool HasLifetime = N && Homes[N->Id].HasLifetime;
  std::string Target = HasLifetime ? S.type(*A.Target) : S.with("'static").type(*A.Target);
  module(H.Module).Items.emplace_back(
      Alias{A.O.Doc, A.O.Cpp, H.Name + (HasLifetime && A.Target->as<ir::Named>() ? "<'a>" : ""), Target});
  if (HasLifetime)
    Homes[Id].HasLifetime = A.Target->as<ir::Named>() != nullptr;
  bound(A.O, rustPath(H.Module, H.Name), "");
  degrade(A.O, M.Lang == ir::Language::C ? lostSignature(*A.Target) : std::nullopt);
}
