// What may cross the language border, and if not, why. Pure questions; the answers name the blocking type.
#include "Planner.h"

using namespace cxx2rs;
using namespace cxx2rs::plan;

const ir::Type &Planner::resolve(const ir::Type &T) const {
  auto *N = T.as<ir::Named>();
  const ir::Alias *A = N ? M.alias(N->Id) : nullptr;
  return A ? resolve(*A->Target) : T;
}

bool Planner::isExactPod(ir::DeclId Id) {
  const ir::Record *R = M.record(Id);
  if (!R || Homes[Id].Form == Shape::Opaque || R->Class.Class != ir::ValueClass::Pod || R->Size == 0)
    return false;
  if (auto It = Building.find(Id); It != Building.end()) {
    It->second = true;
    return !Inexact.contains(Id);
  }
  return layout(Id).IsExact && !R->HasFlexibleArray && !R->IsTransparentUnion;
}

namespace {

/// `ByValue`: the type itself crosses, not only its address.
struct Blocker {
  const Planner &P;
  bool ByValue;
  using Answer = std::optional<Reason>;

  Answer operator()(const ir::Builtin &) const { return std::nullopt; }
  Answer operator()(const ir::Pointer &Ptr) const { return P.unusable(*Ptr.Pointee, false); }
  Answer operator()(const ir::Reference &R) const { return P.unusable(*R.Pointee, false); }
  Answer operator()(const ir::Array &A) const { return P.unusable(*A.Element, ByValue); }
  Answer operator()(const ir::FnPointer &F) const {
    // A C pointer is worth handing on even if Rust cannot call it.
    return P.M.Lang == ir::Language::C ? std::nullopt : signature(F);
  }
  Answer signature(const ir::FnPointer &F) const {
    if (!F.ForeignAbi.empty())
      return reason(DiagId::SkipCallingConvention, F.ForeignAbi);
    for (const ir::TypePtr &T : F.Params)
      if (auto Why = inCallback(*T))
        return Why;
    return inCallback(*F.Result);
  }
  Answer operator()(const ir::Named &N) const {
    const ir::Decl &D = P.M.Decls[N.Id];
    if (const ir::Alias *A = P.M.alias(N.Id); A && !(P.isExcluded(A->O) && P.usesBlocked()))
      return P.unusable(*A->Target, ByValue);
    if (P.isExcluded(ir::originOf(D)) && !P.usesBlocked())
      return reason(DiagId::SkipBlocked);
    if (P.Homes[N.Id].Name.empty())
      return reason(DiagId::SkipUnnamed, ir::originOf(D).Cpp);
    const ir::Record *R = P.M.record(N.Id);
    if (ByValue && R && (!R->IsComplete || !R->IsWanted))
      return reason(DiagId::SkipIncomplete, R->O.Qualified);
    return std::nullopt;
  }
  Answer operator()(const ir::StdType &S) const {
    for (const ir::TypePtr &T : S.Args)
      if (auto Why = P.unusable(*T, false))
        return Why;
    return std::nullopt;
  }
  Answer operator()(const ir::Complex &C) const { return P.unusable(*C.Element, ByValue); }
  Answer operator()(const ir::Vector &V) const { return P.unusable(*V.Element, ByValue); }
  Answer operator()(const ir::BitInt &B) const {
    if (ByValue && B.Bits > 128)
      return reason(DiagId::SkipUnsupportedType, fmt::format("_BitInt({})", B.Bits));
    return std::nullopt;
  }
  Answer operator()(const ir::Atomic &A) const { return P.unusable(*A.Value, ByValue); }
  Answer operator()(const ir::VaList &) const { return std::nullopt; }
  Answer operator()(const ir::Unsupported &U) const { return U.Why; }

private:
  /// A function pointer's signature is called with the C ABI as it stands: no glue stands between.
  Answer inCallback(const ir::Type &T) const {
    const ir::Type &Real = P.resolve(T);
    if (Real.as<ir::StdType>())
      return reason(DiagId::SkipStdType, ir::describe(Real, P.M));
    if (auto Why = P.unusable(T, true))
      return Why;
    if (!Real.isVoid() && !const_cast<Planner &>(P).sharesAbi(Real))
      return reason(DiagId::SkipAbi, ir::describe(Real, P.M));
    return std::nullopt;
  }
};

} // namespace

std::optional<Reason> Planner::lostSignature(const ir::Type &T) const {
  if (auto *F = T.as<ir::FnPointer>())
    return Blocker{*this, true}.signature(*F);
  if (auto *A = T.as<ir::Array>())
    return lostSignature(*A->Element);
  if (auto *Ptr = T.as<ir::Pointer>())
    return lostSignature(*Ptr->Pointee);
  return std::nullopt;
}

std::optional<Reason> Planner::unusable(const ir::Type &T, bool ByValue) const {
  return std::visit(Blocker{*this, ByValue}, T.Kind);
}

/// How deep records may lie in one another before rustc's recursion limit is near.
static constexpr unsigned MostDepth = 100;

/// A Rust type of its own with the layout that C++ gives it, and Copy, so that nothing is dropped twice.
bool Planner::isTypedField(const ir::Type &T) {
  const ir::Type &Real = resolve(T);
  if (auto *A = Real.as<ir::Array>())
    return isTypedField(*A->Element);
  if (auto *N = Real.as<ir::Named>()) {
    if (Homes[N->Id].Name.empty())
      return false;
    const ir::Record *R = M.record(N->Id);
    if (R && M.Lang == ir::Language::C && R->IsComplete && R->IsWanted && layout(N->Id).Depth >= MostDepth)
      return false;
    return !R || (Homes[N->Id].Form != Shape::Opaque && R->Class.Class == ir::ValueClass::Pod && R->Special.HasCopy);
  }
  if (auto *P = Real.as<ir::Pointer>())
    return P->Pointee->as<ir::Unsupported>() || !unusable(Real, true);
  if (auto *V = Real.as<ir::Vector>())
    return isTypedField(*V->Element);
  if (auto *C = Real.as<ir::Complex>())
    return isTypedField(*C->Element);
  if (Real.as<ir::FnPointer>() || Real.as<ir::Atomic>())
    return !unusable(Real, true);
  return Real.as<ir::Builtin>() || Real.as<ir::Reference>() || Real.as<ir::VaList>();
}
