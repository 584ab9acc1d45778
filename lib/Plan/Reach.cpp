// Whether an object can hold, or lead to, an object of another class: only then can a result point into what a
// parameter lends. What cannot be seen counts as yes.
#include "Passing.h"

using namespace cxx2rs;
using namespace cxx2rs::plan;

namespace {

class Reach {
public:
  Reach(const Planner &P, ir::DeclId To) : P(P), To(To) {}

  bool from(ir::DeclId Id) {
    if (Id == To)
      return true;
    const ir::Record *R = P.M.record(Id);
    if (!R || !R->IsComplete || !R->IsWanted || P.isBase(Id) || R->Tag == ir::RecordTag::Union)
      return true;
    if (!Seen.insert(Id).second)
      return false;
    return std::any_of(R->Fields.begin(), R->Fields.end(), [&](const ir::Field &F) { return through(*F.Type); }) ||
           std::any_of(R->Bases.begin(), R->Bases.end(), [&](const ir::Base &B) { return through(*B.Type); });
  }

private:
  bool through(const ir::Type &T) {
    const ir::Type &Real = P.resolve(T);
    if (auto *N = Real.as<ir::Named>())
      return !P.M.enumeration(N->Id) && from(N->Id);
    if (auto *A = Real.as<ir::Array>())
      return through(*A->Element);
    if (auto *Ptr = Real.as<ir::Pointer>())
      return Ptr->Pointee->isVoid() || through(*Ptr->Pointee);
    if (auto *Ref = Real.as<ir::Reference>())
      return through(*Ref->Pointee);
    if (auto *Std = Real.as<ir::StdType>())
      return ir::stdForm(Std->Kind) == ir::StdForm::Owner;
    return !Real.as<ir::Builtin>();
  }
  const Planner &P;
  ir::DeclId To;
  std::set<ir::DeclId> Seen;
};

} // namespace

/// The object may be of a derived class with more in it, and the class that is looked for may be a base.
bool Planner::isBase(ir::DeclId Id) const {
  if (BaseClasses.empty()) {
    BaseClasses.insert(Id + M.Decls.size()); // no longer empty
    for (ir::DeclId Other : M.Order)
      if (const ir::Record *R = M.record(Other))
        for (const ir::Base &B : R->Bases)
          if (auto *N = B.Type->as<ir::Named>())
            BaseClasses.insert(N->Id);
  }
  return BaseClasses.contains(Id);
}

bool Planner::canReach(ir::DeclId From, ir::DeclId To) const {
  const ir::Record *R = M.record(From);
  bool IsClosed = R && R->Class.Class != ir::ValueClass::Opaque;
  return !IsClosed || Reach(*this, To).from(From);
}

Borrows plan::lentBy(const CallContext &C, const ir::Param &Param, ir::DeclId Object) {
  const Planner &P = C.P;
  auto *Ptr = C.F.Result ? P.resolve(*C.F.Result).as<ir::Pointer>() : nullptr;
  auto *Ref = C.F.Result ? P.resolve(*C.F.Result).as<ir::Reference>() : nullptr;
  auto *N = Ptr || Ref ? P.resolve(Ptr ? *Ptr->Pointee : *Ref->Pointee).as<ir::Named>() : nullptr;
  bool IsOther = N && P.M.record(N->Id) && C.Tie == Borrows::Nothing && !Param.IsKept && !Param.IsLifetimeBound;
  return IsOther && !P.canReach(Object, N->Id) ? Borrows::Nothing : Borrows::Anything;
}
