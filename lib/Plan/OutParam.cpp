// Parameters through which a function gives a result, as the user says: they are no parameters in Rust, but a part of
// what it returns.
#include "FunctionPlanner.h"
#include "ParamPlanner.h"

using namespace cxx2rs;
using namespace cxx2rs::plan;

/// Whether zero bytes are a value of the type.
static bool isZeroable(const Planner &P, const ir::Type &T) {
  const ir::Type &Real = P.resolve(T);
  if (auto *Array = Real.as<ir::Array>())
    return isZeroable(P, *Array->Element);
  auto *N = Real.as<ir::Named>();
  const ir::Record *R = N ? P.M.record(N->Id) : nullptr;
  if (R)
    return R->Class.Class == ir::ValueClass::Pod && !P.Homes[N->Id].HasLifetime &&
           std::all_of(R->Fields.begin(), R->Fields.end(),
                       [&](const ir::Field &F) { return isZeroable(P, *F.Type); }) &&
           std::all_of(R->Bases.begin(), R->Bases.end(), [&](const ir::Base &B) { return isZeroable(P, *B.Type); });
  if (const ir::Enum *E = N ? P.M.enumeration(N->Id) : nullptr) {
    EnumShape Form = P.enumShape(*E);
    return Form != EnumShape::Rust && Form != EnumShape::RustNonExhaustive; // zero may be none of its values
  }
  return N || Real.as<ir::Pointer>() || Real.as<ir::FnPointer>() || (Real.as<ir::Builtin>() && !Real.isVoid());
}

/// Nothing: the user's word has no meaning for that type.
std::optional<Passing> ParamPlanner::outParam(const ir::Type &T) const {
  auto *Ptr = T.as<ir::Pointer>();
  auto *Ref = T.as<ir::Reference>();
  if (C.F.How == ir::CallForm::Constructor || (!Ptr && (!Ref || Ref->IsRValue)) ||
      (Ptr ? Ptr->Pointee : Ref->Pointee)->IsConst)
    return std::nullopt;
  const ir::Type &To = P.resolve(Ptr ? *Ptr->Pointee : *Ref->Pointee);
  auto *Std = To.as<ir::StdType>();
  bool IsText = Std && Std->Kind == ir::StdKind::String;
  if (!IsText && !isZeroable(P, To))
    return std::nullopt;
  Passing R = plain("", "*mut " + (IsText ? C.Ffi.rt("std_string", "StdString") : C.Ffi.type(To)));
  R.RustArg = "&raw mut " + Name;
  if (Ref) {
    R.CppType = referent(Param.Cpp);
    R.CppArg = "*%";
  }
  if (IsText) {
    R.RustSetup = fmt::format("let mut {} = {}::new([]);", Name, C.S.rt("std_string", "StdString"));
    R.RustArg = "&raw mut *" + Name;
    R.OutType = C.S.rt("cxx_string", "CxxString");
    R.OutValue = fmt::format("{}::new(&*{})", R.OutType, Name);
    R.IsDirect = false;
    return R;
  }
  R.OutType = C.S.with("'static").type(To);
  R.OutValue = Name;
  R.RustSetup = fmt::format("let mut {}: {} = unsafe {{ {}() }};", Name, R.OutType, C.S.core("mem", "zeroed"));
  auto *Given = To.as<ir::Pointer>();
  auto *N = Given ? P.resolve(*Given->Pointee).as<ir::Named>() : nullptr;
  if (!Given)
    return R;
  R.RustSetup =
      fmt::format("let mut {}: {} = ::core::ptr::null{}();", Name, R.OutType, Given->Pointee->IsConst ? "" : "_mut");
  const ir::Record *Record = N ? P.M.record(N->Id) : nullptr;
  if (!Record || Param.IsOutBorrowed || P.Homes[N->Id].HasLifetime || !(P.canOwn(N->Id) || Record->isCounted()))
    return R;
  P.Homes[N->Id].NeedsDelete = true;
  std::string Box = P.owner(C.S, N->Id);
  R.OutType = fmt::format("{}<{}<{}>>", C.S.prelude("Option"), Box, C.S.home(N->Id));
  R.OutValue =
      fmt::format("unsafe {{ {}::from_nullable({}{}) }}", Box, Name, Given->Pointee->IsConst ? ".cast_mut()" : "");
  return R;
}

/// Puts what the out-parameters hold beside the function's own result.
void FunctionPlanner::giveOut(Function &R, std::size_t Count) const {
  std::vector<std::string> Types, Values;
  for (std::size_t I = 0; I != Count; ++I)
    if (const Passing &A = args(Count)[I]; !A.OutType.empty()) {
      Types.push_back(A.OutType);
      Values.push_back(A.OutValue);
    }
  if (Types.empty() || isCtor())
    return;
  std::string Own = GivesResult ? Result.RustType : R.Result, Local = "result";
  while (std::any_of(Params.begin(), Params.end(), [&](const ir::Param &A) { return A.Name == Local; }))
    Local += "_";
  R.Setup.push_back(Own.empty() ? R.Body + (GivesResult ? "?;" : ";")
                                : fmt::format("let {} = {}{};", Local, R.Body, GivesResult ? "?" : ""));
  if (!Own.empty()) {
    Types.insert(Types.begin(), Own);
    Values.insert(Values.begin(), Local);
  }
  std::string Type = Types.size() == 1 ? Types.front() : "(" + joined(Types) + ")";
  R.Body = Values.size() == 1 ? Values.front() : "(" + joined(Values) + ")";
  R.Result = Type;
  if (GivesResult) {
    R.Body = fmt::format("{}({})", S.prelude("Ok"), R.Body);
    R.Result = fmt::format("{}<{}, {}>", S.prelude("Result"), Type, S.rt("exception", "CxxException"));
  }
}
