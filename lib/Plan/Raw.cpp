// C functions: the declarations themselves, unsafe and by their own names, as C users know them.
#include "Planner.h"

#include <fmt/format.h>

using namespace cxx2rs;
using namespace cxx2rs::plan;

/// Records cross by value only where Rust has every byte of them.
static std::optional<Reason> rawBlocker(Planner &P, const ir::Type &T) {
  if (P.resolve(T).as<ir::VaList>())
    return std::nullopt; // a pointer to something that Rust does not look into
  if (auto Why = P.unusable(T, true))
    return Why;
  const ir::Type &Real = P.resolve(T);
  auto *N = Real.as<ir::Named>();
  if (N && P.M.record(N->Id) && !P.isExactPod(N->Id))
    return reason(DiagId::SkipAbi, P.M.record(N->Id)->O.Qualified);
  return std::nullopt;
}

void Planner::planRawFunction(const ir::Function &F) {
  if (isExcluded(F.O))
    return skip(F.O, reason(DiagId::SkipBlocked));
  if (F.Blocked)
    return skip(F.O, *F.Blocked);
  if (F.IsHidden)
    return skip(F.O, reason(DiagId::SkipHidden));
  Path At = modulePath(F.O);
  Scope S(*this, At, "'static");
  std::string Params;
  for (std::size_t I = 0; I != F.Params.size(); ++I) {
    const ir::Param &A = F.Params[I];
    if (auto Why = rawBlocker(*this, *A.Type)) {
      Why->Chain = {F.O.Qualified, fmt::format("parameter {}", I + 1)};
      return skip(F.O, std::move(*Why));
    }
    std::string Name = A.Name.empty() ? fmt::format("arg{}", I) : rustName(A.Name);
    Params += fmt::format("{}{}: {}", Params.empty() ? "" : ", ", Name, S.type(*A.Type));
  }
  if (auto Why = rawBlocker(*this, *F.Result))
    return skip(F.O, std::move(*Why));
  // Names in extern blocks are ASCII; the linker has the real one.
  std::string Name = rustName(asciiName(F.O.Name));
  while (!uniqueValue(At, Name))
    Name += "_";
  if (F.IsVariadic)
    Params += Params.empty() ? "..." : ", ...";
  std::string Result = F.IsNoReturn ? " -> !" : F.Result->isVoid() ? "" : " -> " + S.type(*F.Result);
  module(At).Items.emplace_back(Foreign{F.O.Doc, F.O.Cpp, fmt::format("pub fn {}({}){};", Name, Params, Result),
                                        F.Symbol == Name ? "" : F.Symbol, F.O.Deprecated, F.IsNoDiscard});
  bound(F.O, rustPath(At, Name), "direct");
  Paths.emplace(F.O.Qualified, rustPath(At, Name));
}
