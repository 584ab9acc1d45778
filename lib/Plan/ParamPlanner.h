// One parameter on its way to Rust: values and references (Passing.cpp), pointers and what the standard library has
// (PassingPointer.cpp).
#ifndef CXX2RS_LIB_PLAN_PARAMPLANNER_H
#define CXX2RS_LIB_PLAN_PARAMPLANNER_H

#include "Passing.h"

#include <fmt/format.h>

namespace cxx2rs::plan {

inline Passing blocked(Reason Why) {
  Passing Result;
  Result.Blocked = std::move(Why);
  return Result;
}

/// Of a view that is converted for a call: `impl Trait` may leave out no lifetime.
inline constexpr const char *ArgLifetime = "'arg";

class ParamPlanner {
public:
  ParamPlanner(const CallContext &C, const ir::Param &Param, bool MayBeCounted)
      : C(C), P(C.P), Param(Param), Name(Param.Name), MayBeCounted(MayBeCounted) {}

  Passing plan();

private:
  /// Whether the result (or the object made, or a view that is changed) may point into what this argument lends, so
  /// that it must live as long.
  bool lends(Borrows What) const {
    if (C.Lifetime.empty())
      return false;
    if (Param.IsKept || touches(What, C.Tie))
      return true;
    return touches(What, C.Result) && (!C.HasBound || Param.IsLifetimeBound);
  }
  /// A method stores its address where no lifetime shows it: Rust cannot tell how long that is.
  bool isStored() const { return Param.IsStored && C.Tie == Borrows::Nothing; }
  /// No temporary will do.
  bool mustOutlive(Borrows What) const { return isStored() || lends(What); }
  std::string lifetimeFor(Borrows What) const { return lends(What) ? C.Lifetime + " " : ""; }
  /// Views are written with the lifetime that the call ties them to.
  Scope viewScope() const {
    return lends(Borrows::Anything) || C.TieViews || (C.Tie != Borrows::Nothing && !C.Lifetime.empty())
               ? C.S.with(C.Lifetime)
               : C.S;
  }
  Passing plain(std::string Rust, std::string Ffi) const {
    Passing R;
    R.RustType = std::move(Rust);
    R.FfiType = std::move(Ffi);
    R.RustArg = Name;
    R.CppType = Param.Cpp;
    R.CppArg = "%";
    return R;
  }
  /// rustc would pass the value in other registers: its address crosses.
  Passing byAddress(const ir::Type &T) const;
  Passing scalar(const ir::Type &T) const;
  Passing rawPointer(const ir::Pointer &Ptr) const;
  Passing pointer(const ir::Pointer &Ptr) const;
  /// Something is known of the pointer, and it does not seem to be an array with its length behind it.
  bool isBorrow(const ir::Type &Pointee) const;
  /// `T *p` of which is known that it is only used during the call: a reference, which may be missing.
  Passing objectPointer(const ir::Pointer &Ptr) const;
  /// `T *` that C++ deletes when it likes: Rust gives its owner away.
  Passing taken(const ir::Named &N) const;
  Passing scalarPointer(const ir::Pointer &Ptr) const;
  Passing cString(const ir::Pointer &Ptr) const;
  std::string traitUse() const { return C.S.path({"rt"}, "AsCStr as _"); }
  Passing stringPointer(bool IsConst) const;
  Passing reference(const ir::Type &To) const;
  /// `int (&x)[4]` is `&mut [c_int; 4]`.
  Passing arrayReference(const ir::Type &To, bool IsConst) const;
  bool refersToConst() const {
    auto *Ref = Param.Type->as<ir::Reference>();
    return Ref && Ref->Pointee->IsConst;
  }
  Passing recordReference(ir::DeclId Id, bool IsConst) const;
  Passing recordValue(ir::DeclId Id) const;
  // Converting.cpp: what C++ would convert at the call.
  Passing converted(Passing R, ir::DeclId Id) const;
  Passing convertedValue(Passing R, ir::DeclId Id) const;
  // OutParam.cpp
  std::optional<Passing> outParam(const ir::Type &T) const;
  /// Rust gives the value up; C++ moves from it and ends it.
  Passing given(Passing R, const ir::Record &Record, ir::DeclId Id) const;
  Passing rvalue(const ir::Type &To) const;
  /// `int &&`: a value of the call's own.
  Passing scalarMove(const ir::Type &To) const;
  /// An object that lives behind an owner: C++ moves from it, and then it ends.
  Passing boxed(ir::DeclId Id) const;
  Passing stdValue(const ir::StdType &Std) const;
  Passing stdReference(const ir::StdType &Std, bool IsConst) const;
  Passing bytes(const char *Method, bool IsView, bool IsReference = false) const;
  Passing uniquePtr(const ir::StdType &Std) const;

  const CallContext &C;
  Planner &P;
  const ir::Param &Param;
  std::string Name;
  bool MayBeCounted;
};

} // namespace cxx2rs::plan

#endif
