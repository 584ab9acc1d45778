// How parameters cross: pointers, text, and owners of the standard library.
#include "ParamPlanner.h"

using namespace cxx2rs;
using namespace cxx2rs::plan;
using cxx2rs::ir::BuiltinKind;

Passing ParamPlanner::rawPointer(const ir::Pointer &Ptr) const {
  Passing R = plain(C.S.pointer(*Ptr.Pointee), C.Ffi.pointer(*Ptr.Pointee));
  R.IsUnsafe = true;
  return R;
}

Passing ParamPlanner::pointer(const ir::Pointer &Ptr) const {
  const ir::Type &Pointee = P.resolve(*Ptr.Pointee);
  if (Ptr.Pointee->IsConst && Pointee.isBuiltin(BuiltinKind::Char) && !MayBeCounted)
    return cString(Ptr);
  if (auto *Std = Pointee.as<ir::StdType>(); Std && ir::stdForm(Std->Kind) == ir::StdForm::Text)
    return stringPointer(Ptr.Pointee->IsConst);
  if (Pointee.as<ir::StdType>())
    return blocked(reason(DiagId::SkipStdType, ir::describe(Pointee, P.M)));
  if (isBorrow(Pointee))
    return objectPointer(Ptr);
  if (auto *N = Pointee.as<ir::Named>(); N && Param.Use == ir::PointerUse::Taken)
    return taken(*N);
  return rawPointer(Ptr);
}

bool ParamPlanner::isBorrow(const ir::Type &Pointee) const {
  if (Param.Use != ir::PointerUse::Borrowed && Param.Use != ir::PointerUse::NonNull)
    return false;
  auto *N = Pointee.as<ir::Named>();
  if (N && P.M.record(N->Id))
    return Param.IsUseSaid || !MayBeCounted;
  return Param.IsUseSaid && (N || Pointee.as<ir::Builtin>()) && !Pointee.isVoid() && P.sharesAbi(Pointee);
}

Passing ParamPlanner::objectPointer(const ir::Pointer &Ptr) const {
  bool IsConst = Ptr.Pointee->IsConst || P.isShared(*Ptr.Pointee);
  auto *N = P.resolve(*Ptr.Pointee).as<ir::Named>();
  Passing R = N && P.M.record(N->Id) ? recordReference(N->Id, IsConst) : scalarPointer(Ptr);
  R.CppType = Param.Cpp;
  R.CppArg = "%";
  R.FromType.clear();
  if (Param.Use == ir::PointerUse::NonNull && !Param.DefaultIsNull)
    return R;
  R.RustType = fmt::format("{}<{}>", C.S.prelude("Option"), R.RustType);
  R.RustArg = fmt::format("{}.map_or(::core::ptr::null{}(), |p| p)", Name, IsConst ? "" : "_mut");
  return R;
}

Passing ParamPlanner::taken(const ir::Named &N) const {
  const ir::Record *Record = P.M.record(N.Id);
  if (!Record || !(P.canOwn(N.Id) || Record->isCounted()))
    return blocked(reason(DiagId::SkipNoDestructor, ir::describe(*Param.Type, P.M)));
  P.Homes[N.Id].NeedsDelete = true;
  std::string Owner = P.owner(C.S, N.Id);
  Passing R = plain(fmt::format("{}<{}>", Owner, viewScope().home(N.Id)), "*mut " + C.Ffi.home(N.Id));
  R.RustArg = Name + ".into_raw()";
  if (!Param.DefaultIsNull)
    return R;
  R.RustArg = fmt::format("{}.map_or(::core::ptr::null_mut(), {}::into_raw)", Name, Owner);
  R.RustType = fmt::format("{}<{}>", C.S.prelude("Option"), R.RustType);
  return R;
}

Passing ParamPlanner::scalarPointer(const ir::Pointer &Ptr) const {
  bool IsConst = Ptr.Pointee->IsConst;
  Passing R = plain("", C.Ffi.pointer(*Ptr.Pointee));
  R.RustType = fmt::format("&{}{}{}", lifetimeFor(Borrows::Objects), IsConst ? "" : "mut ", C.S.type(*Ptr.Pointee));
  R.Lends = Borrows::Objects;
  R.LendsMutably = !IsConst;
  return R;
}

Passing ParamPlanner::cString(const ir::Pointer &Ptr) const {
  bool IsNullable = Ptr.IsNullable || Param.DefaultIsNull;
  Passing R = plain("", "*const " + C.Ffi.core("ffi", "c_char"));
  R.IsUnsafe = Param.MayBeKept || isStored();
  if (mustOutlive(Borrows::Chars)) {
    R.Lends = Borrows::Chars;
    std::string Text = fmt::format("&{}{}", lifetimeFor(Borrows::Chars), C.S.core("ffi", "CStr"));
    R.RustType = IsNullable ? fmt::format("{}<{}>", C.S.prelude("Option"), Text) : Text;
    R.RustArg = IsNullable ? fmt::format("{}.map_or(::core::ptr::null(), {}::as_ptr)", Name, C.S.core("ffi", "CStr"))
                           : Name + ".as_ptr()";
    R.FromType = R.RustType;
    return R;
  }
  std::string Trait = "impl " + C.S.rt("c_str", "AsCStr");
  R.RustType = IsNullable ? fmt::format("{}<{}>", C.S.prelude("Option"), Trait) : Trait;
  R.RustSetup = IsNullable ? fmt::format("let {0} = {1}(&{0});", Name, C.S.rt("c_str", "c_str_arg_opt"))
                           : fmt::format("let {0} = {0}.to_c_str();", Name);
  if (!IsNullable)
    P.module(C.S.At).Uses.insert(traitUse());
  R.RustArg = Name + ".as_ptr()";
  return R;
}

Passing ParamPlanner::stringPointer(bool IsConst) const {
  std::string Mut = IsConst ? "" : "mut ";
  Passing R = plain("", fmt::format("{}{}", IsConst ? "*const " : "*mut ", C.Ffi.rt("std_string", "StdString")));
  R.RustType = fmt::format("{}<&{}{}{}>", C.S.prelude("Option"), lifetimeFor(Borrows::Chars), Mut,
                           C.S.rt("std_string", "StdString"));
  R.RustArg = IsConst ? fmt::format("{}.map_or(::core::ptr::null(), |s| s)", Name)
                      : fmt::format("{}.map_or(::core::ptr::null_mut(), |s| s)", Name);
  R.Lends = Borrows::Chars;
  R.LendsMutably = !IsConst;
  return R;
}

Passing ParamPlanner::stdValue(const ir::StdType &Std) const {
  switch (Std.Kind) {
  case ir::StdKind::String:
    return bytes(".string()", false);
  case ir::StdKind::StringView:
    return bytes(".view()", true);
  case ir::StdKind::UniquePtr:
    return uniquePtr(Std);
  }
  return blocked(reason(DiagId::SkipUnsupportedType, "std"));
}

Passing ParamPlanner::stdReference(const ir::StdType &Std, bool IsConst) const {
  ir::StdForm Form = ir::stdForm(Std.Kind);
  bool IsString = Form == ir::StdForm::Text;
  if (!IsString && (Form != ir::StdForm::TextView || !IsConst))
    return blocked(reason(DiagId::SkipStdType, ir::describe(*Param.Type, P.M)));
  // A temporary is never built for what the result (or the object made) may point into: that takes a real
  // std::string.
  if (IsConst && !(IsString && mustOutlive(Borrows::Chars)))
    return bytes(IsString ? ".string()" : ".view()", !IsString, true);
  Passing R = plain("", fmt::format("{}{}", IsConst ? "*const " : "*mut ", C.Ffi.rt("std_string", "StdString")));
  R.RustType =
      fmt::format("&{}{}{}", lifetimeFor(Borrows::Chars), IsConst ? "" : "mut ", C.S.rt("std_string", "StdString"));
  R.CppType = IsConst ? "const std::string *%" : "std::string *%";
  R.CppArg = "*%";
  R.IsUnsafe = isStored();
  R.Lends = Borrows::Chars;
  R.LendsMutably = !IsConst;
  R.IsDirect = false;
  R.FromType = IsConst ? R.RustType : "";
  return R;
}

Passing ParamPlanner::bytes(const char *Method, bool IsView, bool IsReference) const {
  std::string AsRef = fmt::format("impl {}<[{}]>", C.S.prelude("AsRef"), C.S.primitive("u8"));
  bool Lends = IsView && mustOutlive(Borrows::Chars);
  Passing R = plain(Lends ? fmt::format("&{}({} + ?Sized)", lifetimeFor(Borrows::Chars), AsRef) : AsRef,
                    C.Ffi.rt("bytes", "Bytes"));
  R.RustSetup = fmt::format("let {0} = {1}::of({2}{0});", Name, C.S.rt("bytes", "Bytes"), Lends ? "" : "&");
  R.CppType = "cxx2rs::Bytes %";
  // For a reference the temporary is named as one that may not be moved from: `T(std::string &&)` may be deleted.
  R.CppArg =
      IsReference && !IsView ? fmt::format("static_cast<const std::string &>(%{})", Method) : std::string("%") + Method;
  R.Lends = Lends ? Borrows::Chars : Borrows::Nothing;
  R.IsUnsafe = (Param.MayBeKept && !Lends) || isStored();
  R.IsDirect = false;
  P.B.GlueParts.insert("bytes");
  return R;
}

Passing ParamPlanner::uniquePtr(const ir::StdType &Std) const {
  auto Owner = P.uniqueOwner(Std, C.S);
  if (auto *Why = std::get_if<Reason>(&Owner))
    return blocked(std::move(*Why));
  auto *N = P.resolve(*Std.Args[0]).as<ir::Named>();
  const ir::Record *Record = P.M.record(N->Id);
  Passing R = plain(std::get<std::string>(Owner), "*mut " + C.Ffi.home(N->Id));
  R.RustArg = Name + ".into_raw()";
  std::string Const = Std.Args.front()->IsConst ? "const " : "";
  R.CppType = Record->CppName + " *%";
  std::string Deleter = Std.Args.size() == 1 ? "" : ", " + P.M.record(Std.Args[1]->as<ir::Named>()->Id)->CppName;
  R.CppArg = fmt::format("std::unique_ptr<{}{}{}>(%)", Const, Record->CppName, Deleter);
  R.IsDirect = false;
  return R;
}
