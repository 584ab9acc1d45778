// How parameters cross: values and references. The table of docs/TypeMap.md, one function a row; results are in
// Returning.cpp.
#include "ParamPlanner.h"

using namespace cxx2rs;
using namespace cxx2rs::plan;

Passing ParamPlanner::plan() {
  const ir::Type &T = P.resolve(*Param.Type);
  if (auto Why = P.unusable(T, true))
    return blocked(std::move(*Why));
  if (auto Out = Param.Use == ir::PointerUse::Out ? outParam(T) : std::nullopt)
    return std::move(*Out);
  if (T.as<ir::Builtin>() || T.as<ir::FnPointer>() || T.as<ir::Complex>() || T.as<ir::Vector>() || T.as<ir::BitInt>())
    return scalar(T);
  if (auto *Ptr = T.as<ir::Pointer>())
    return pointer(*Ptr);
  if (auto *Ref = T.as<ir::Reference>())
    return Ref->IsRValue ? rvalue(P.resolve(*Ref->Pointee)) : reference(P.resolve(*Ref->Pointee));
  if (auto *N = T.as<ir::Named>())
    return P.M.record(N->Id) ? convertedValue(recordValue(N->Id), N->Id) : scalar(T);
  if (auto *Std = T.as<ir::StdType>())
    return stdValue(*Std);
  return blocked(reason(DiagId::SkipUnsupportedType, ir::describe(T, P.M)));
}

Passing ParamPlanner::byAddress(const ir::Type &T) const {
  Passing R = plain(C.S.type(T), "*const " + C.Ffi.type(T));
  R.RustArg = "&raw const " + Name;
  R.CppType = P.addressDeclarator(T, Param.Cpp, true);
  R.CppArg = "*%";
  R.IsDirect = false;
  R.FromType = R.RustType;
  return R;
}

Passing ParamPlanner::scalar(const ir::Type &T) const {
  if (!P.sharesAbi(T))
    return byAddress(T);
  Passing R = plain(C.S.type(T), C.Ffi.type(T));
  R.IsUnsafe = T.as<ir::FnPointer>();
  R.FromType = R.IsUnsafe ? "" : R.RustType;
  return R;
}

Passing ParamPlanner::reference(const ir::Type &To) const {
  bool IsConst = refersToConst();
  if (auto *Std = To.as<ir::StdType>())
    return stdReference(*Std, IsConst);
  auto *N = To.as<ir::Named>();
  if (N && P.M.record(N->Id)) {
    Passing R = recordReference(N->Id, IsConst);
    R.CppType = referent(Param.Cpp);
    R.CppArg = "*%";
    return IsConst ? converted(std::move(R), N->Id) : R;
  }
  if (To.as<ir::Array>() && P.isTypedField(To))
    return arrayReference(To, IsConst);
  bool IsScalar = To.as<ir::Builtin>() || To.as<ir::Vector>() || To.as<ir::Complex>() || To.as<ir::BitInt>();
  if (!IsScalar && !N && !To.as<ir::Pointer>() && !To.as<ir::FnPointer>())
    return blocked(reason(DiagId::SkipNestedReference, ir::describe(*Param.Type, P.M)));
  bool IsAddress = To.as<ir::Pointer>() || To.as<ir::FnPointer>();
  std::string Rust = C.S.type(To), Ffi = C.Ffi.type(To);
  if (IsConst && !mustOutlive(Borrows::Objects)) {
    Passing R = plain(Rust, (IsConst ? "*const " : "*mut ") + Ffi);
    R.RustArg = "&raw const " + Name;
    R.CppType = referent(Param.Cpp);
    R.CppArg = "*%";
    R.IsUnsafe = IsAddress;
    R.FromType = IsAddress ? "" : Rust;
    return R;
  }
  Passing R = plain("", (IsConst ? "*const " : "*mut ") + Ffi);
  R.RustType = IsAddress ? (IsConst ? "*const " : "*mut ") + Rust
                         : fmt::format("&{}{}{}", lifetimeFor(Borrows::Objects), IsConst ? "" : "mut ", Rust);
  R.CppType = referent(Param.Cpp);
  R.CppArg = "*%";
  R.IsUnsafe = IsAddress || isStored();
  R.Lends = Borrows::Objects;
  R.LendsMutably = !IsConst;
  return R;
}

Passing ParamPlanner::arrayReference(const ir::Type &To, bool IsConst) const {
  Passing R = plain(fmt::format("&{}{}{}", lifetimeFor(Borrows::Objects), IsConst ? "" : "mut ", C.S.type(To)),
                    (IsConst ? "*const " : "*mut ") + C.Ffi.type(To));
  R.CppType = referent(Param.Cpp);
  R.CppArg = "*%";
  R.Lends = Borrows::Objects;
  return R;
}

Passing ParamPlanner::recordReference(ir::DeclId Id, bool IsConst) const {
  IsConst |= P.M.record(Id)->IsShared;
  std::string Outer = lifetimeFor(lentBy(C, Param, Id));
  if (P.Homes[Id].HasLifetime) {
    // What a plain view lends lies elsewhere, unless the view itself is what is wanted.
    bool IsPlain = isPlainView(P, *P.M.record(Id));
    if (!IsConst || (IsPlain && !Param.IsKept && C.Result != Borrows::Objects && C.Result != Borrows::Anything &&
                     C.Tie != Borrows::Objects))
      Outer = C.Result == Borrows::Objects && !IsConst ? Outer : "";
  }
  Passing R = plain(fmt::format("&{}{}{}", Outer, IsConst ? "" : "mut ", viewScope().home(Id)),
                    (IsConst ? "*const " : "*mut ") + C.Ffi.home(Id));
  R.Lends = lentBy(C, Param, Id);
  R.LendsMutably = !IsConst;
  R.IsUnsafe = Param.MayBeKept || isStored();
  R.FromType = IsConst ? R.RustType : "";
  return R;
}

Passing ParamPlanner::recordValue(ir::DeclId Id) const {
  const ir::Record &Record = *P.M.record(Id);
  std::string Type = viewScope().home(Id);
  bool IsPod = Record.Class.Class == ir::ValueClass::Pod;
  Passing R = plain(Type, "*const " + C.Ffi.home(Id));
  R.FromType = Type;
  R.Lends = P.Homes[Id].HasLifetime ? Borrows::Anything : Borrows::Nothing;
  R.CppType = Record.CppName + " *%";
  if (P.Homes[Id].Form == Shape::Opaque) {
    if (!Record.Special.HasCopy && Record.Special.HasMove && !Record.IsAbstract)
      return boxed(Id);
    if (!Record.Special.HasCopy || Record.IsAbstract || !Record.Special.HasDestructor)
      return blocked(reason(DiagId::SkipNotCopyable, Record.O.Qualified));
    R.RustType = "&" + Type;
    R.CppType = "const " + R.CppType;
    R.CppArg = "*%";
    R.IsDirect = false;
    R.FromType.clear();
    return R;
  }
  if (IsPod || Record.Special.IsTriviallyCopyable) {
    R.IsDirect = P.isExactPod(Id) && Record.Align <= 16 && !Record.IsEmpty;
    R.DirectFfiType = C.Ffi.home(Id);
    R.DirectArg = Name;
    if (!Record.Special.HasCopy) {
      R.FfiType = "*mut " + C.Ffi.home(Id);
      R.RustSetup = fmt::format("let mut {0} = {0};", Name);
      R.RustArg = "&raw mut " + Name;
      R.CppArg = fmt::format("static_cast<{} &&>(*%)", Record.CppName);
      R.IsDirect = false;
      return R;
    }
    R.RustArg = "&raw const " + Name;
    R.CppType = "const " + R.CppType;
    R.CppArg = "*%";
    return R;
  }
  if (!Record.Special.HasMove)
    return blocked(reason(DiagId::SkipNotCopyable, Record.O.Qualified));
  return given(std::move(R), Record, Id);
}

Passing ParamPlanner::given(Passing R, const ir::Record &Record, ir::DeclId Id) const {
  R.FfiType = "*mut " + C.Ffi.home(Id);
  R.RustSetup = fmt::format("let mut {0} = {1}::new({0});", Name, C.S.core("mem", "ManuallyDrop"));
  R.RustArg = "&raw mut *" + Name;
  P.B.GlueParts.insert("given");
  R.CppSetup = fmt::format("cxx2rs::Given<{}> %_(%);", Record.CppName);
  R.CppArg = "*%_";
  R.IsDirect = false;
  return R;
}

Passing ParamPlanner::rvalue(const ir::Type &To) const {
  if (auto *Std = To.as<ir::StdType>())
    return stdValue(*Std);
  auto *N = To.as<ir::Named>();
  const ir::Record *Record = N ? P.M.record(N->Id) : nullptr;
  if (!refersToConst() && (To.as<ir::Builtin>() || (N && !Record)))
    return scalarMove(To);
  if (!Record || refersToConst())
    return blocked(reason(DiagId::SkipNestedReference, ir::describe(*Param.Type, P.M)));
  if (P.Homes[N->Id].Form == Shape::Opaque)
    return boxed(N->Id);
  Passing R = plain(C.S.home(N->Id), "");
  R.CppType = Record->CppName + " *%";
  if (!Record->Special.IsTriviallyCopyable)
    return given(std::move(R), *Record, N->Id);
  R.FfiType = "*mut " + C.Ffi.home(N->Id);
  R.RustSetup = fmt::format("let mut {0} = {0};", Name);
  R.RustArg = "&raw mut " + Name;
  R.CppArg = fmt::format("static_cast<{} &&>(*%)", Record->CppName);
  R.IsDirect = false;
  return R;
}

Passing ParamPlanner::scalarMove(const ir::Type &To) const {
  if (!P.sharesAbi(To))
    return blocked(reason(DiagId::SkipNestedReference, ir::describe(*Param.Type, P.M)));
  Passing R = plain(C.S.type(To), C.Ffi.type(To));
  R.CppType = replaceAll(referent(Param.Cpp), "*%", "%");
  R.CppArg = "std::move(%)";
  R.IsDirect = false;
  return R;
}

Passing ParamPlanner::boxed(ir::DeclId Id) const {
  const ir::Record &Record = *P.M.record(Id);
  if (!P.canOwn(Id))
    return blocked(reason(DiagId::SkipNoDestructor, Record.O.Qualified));
  P.Homes[Id].NeedsDelete = true;
  Passing R = plain(fmt::format("{}<{}>", C.S.rt("cxx_box", "CxxBox"), viewScope().home(Id)), "*mut " + C.Ffi.home(Id));
  R.RustArg = Name + ".into_raw()";
  R.CppType = Record.CppName + " *%";
  R.CppSetup = fmt::format("std::unique_ptr<{}> %_(%);", Record.CppName);
  R.CppArg = "std::move(*%_)";
  R.Lends = P.Homes[Id].HasLifetime ? Borrows::Anything : Borrows::Nothing;
  R.IsDirect = false;
  return R;
}

Passing plan::planParam(const CallContext &C, const ir::Param &Param, bool MayBeCounted) {
  return ParamPlanner(C, Param, MayBeCounted).plan();
}
