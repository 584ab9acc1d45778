// Objects that others may change at any time: what their functions give is no borrow into them. Other opaque objects
// are lent (a reference to them claims no bytes), everything else is copied, or comes as a raw pointer.
#include "FunctionPlanner.h"

using namespace cxx2rs;
using namespace cxx2rs::plan;

bool FunctionPlanner::sharesResult() const {
  if (isShared())
    return true;
  return std::any_of(Params.begin(), Params.end(), [&](const ir::Param &A) {
    auto *Ref = A.Type->as<ir::Reference>();
    auto *Ptr = A.Type->as<ir::Pointer>();
    return (Ref && P.isShared(*Ref->Pointee)) || (Ptr && P.isShared(*Ptr->Pointee));
  });
}

bool FunctionPlanner::isTwinOf(const FunctionPlanner &Other) const {
  return isShared() && Other.isShared() && !Result.IsRaw && !F.IsConst && Other.F.IsConst &&
         required() == Other.required() && overload().Long == Other.overload().Long;
}

/// Of a result that would be borrowed.
bool FunctionPlanner::copiesResult(const ir::Type &T) const {
  auto *Ref = T.as<ir::Reference>();
  auto *Ptr = T.as<ir::Pointer>();
  if (T.as<ir::StdType>())
    return true;
  if (!Ref && !Ptr)
    return false; // a view
  auto *N = P.resolve(Ref ? *Ref->Pointee : *Ptr->Pointee).as<ir::Named>();
  return !N || !P.M.record(N->Id) || P.Homes[N->Id].Form != Shape::Opaque;
}
