// How parameters cross. The table of docs/TypeMap.md, one function a row; results are in Returning.cpp.
#include "Passing.h"

#include <fmt/format.h>

using namespace cxx2rs;
using namespace cxx2rs::plan;
using cxx2rs::ir::BuiltinKind;

static Passing blocked(Reason Why) {
  Passing Result;
  Result.Blocked = std::move(Why);
  return Result;
}

namespace {

class ParamPlanner {
public:
  ParamPlanner(const CallContext &C, const ir::Param &Param, bool MayBeCounted)
      : C(C), P(C.P), Param(Param), Name(Param.Name), MayBeCounted(MayBeCounted) {}

  Passing plan() {
    const ir::Type &T = P.resolve(*Param.Type);
    if (auto Why = P.unusable(T, true))
      return blocked(std::move(*Why));
    if (T.as<ir::Builtin>() || T.as<ir::FnPointer>() || T.as<ir::Complex>() || T.as<ir::Vector>() || T.as<ir::BitInt>())
      return scalar(T);
    if (auto *Ptr = T.as<ir::Pointer>())
      return pointer(*Ptr);
    if (auto *Ref = T.as<ir::Reference>())
      return Ref->IsRValue ? rvalue(P.resolve(*Ref->Pointee)) : reference(P.resolve(*Ref->Pointee));
    if (auto *N = T.as<ir::Named>())
      return P.M.record(N->Id) ? recordValue(N->Id) : scalar(T);
    if (auto *Std = T.as<ir::StdType>())
      return stdValue(*Std);
    return blocked(reason(DiagId::SkipUnsupportedType, ir::describe(T, P.M)));
  }

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
  Passing byAddress(const ir::Type &T) const {
    Passing R = plain(C.S.type(T), "*const " + C.Ffi.type(T));
    R.RustArg = "&raw const " + Name;
    R.CppType = P.addressDeclarator(T, Param.Cpp, true);
    R.CppArg = "*%";
    R.IsDirect = false;
    R.FromType = R.RustType;
    return R;
  }

  Passing scalar(const ir::Type &T) const {
    if (!P.sharesAbi(T))
      return byAddress(T);
    Passing R = plain(C.S.type(T), C.Ffi.type(T));
    R.IsUnsafe = T.as<ir::FnPointer>();
    R.FromType = R.IsUnsafe ? "" : R.RustType;
    return R;
  }

  Passing rawPointer(const ir::Pointer &Ptr) const {
    Passing R = plain(C.S.pointer(*Ptr.Pointee), C.Ffi.pointer(*Ptr.Pointee));
    R.IsUnsafe = true;
    return R;
  }

  Passing pointer(const ir::Pointer &Ptr) const {
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

  /// Something is known of the pointer, and it does not seem to be an array with its length behind it.
  bool isBorrow(const ir::Type &Pointee) const {
    if (Param.Use != ir::PointerUse::Borrowed && Param.Use != ir::PointerUse::NonNull)
      return false;
    auto *N = Pointee.as<ir::Named>();
    if (N && P.M.record(N->Id))
      return Param.IsUseSaid || !MayBeCounted;
    return Param.IsUseSaid && (N || Pointee.as<ir::Builtin>()) && !Pointee.isVoid() && P.sharesAbi(Pointee);
  }
  /// `T *p` of which is known that it is only used during the call: a reference, which may be missing.
  Passing objectPointer(const ir::Pointer &Ptr) const {
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
  /// `T *` that C++ deletes when it likes: Rust gives its owner away.
  Passing taken(const ir::Named &N) const {
    const ir::Record *Record = P.M.record(N.Id);
    if (!Record || !P.isOwnable(*Record))
      return blocked(reason(DiagId::SkipNoDestructor, ir::describe(*Param.Type, P.M)));
    P.Homes[N.Id].NeedsDelete = true;
    Passing R =
        plain(fmt::format("{}<{}>", C.S.rt("cxx_box", "CxxBox"), viewScope().home(N.Id)), "*mut " + C.Ffi.home(N.Id));
    R.RustArg = Name + ".into_raw()";
    if (!Param.DefaultIsNull)
      return R;
    R.RustArg = fmt::format("{}.map_or(::core::ptr::null_mut(), {}::into_raw)", Name, C.S.rt("cxx_box", "CxxBox"));
    R.RustType = fmt::format("{}<{}>", C.S.prelude("Option"), R.RustType);
    return R;
  }
  Passing scalarPointer(const ir::Pointer &Ptr) const {
    bool IsConst = Ptr.Pointee->IsConst;
    Passing R = plain("", C.Ffi.pointer(*Ptr.Pointee));
    R.RustType = fmt::format("&{}{}{}", lifetimeFor(Borrows::Objects), IsConst ? "" : "mut ", C.S.type(*Ptr.Pointee));
    R.Lends = Borrows::Objects;
    R.LendsMutably = !IsConst;
    return R;
  }

  Passing cString(const ir::Pointer &Ptr) const {
    bool IsNullable = Ptr.IsNullable || Param.DefaultIsNull;
    Passing R = plain("", "*const " + C.Ffi.core("ffi", "c_char"));
    R.IsUnsafe = Param.MayBeKept;
    if (lends(Borrows::Chars)) {
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
  std::string traitUse() const { return C.S.path({"rt"}, "AsCStr as _"); }

  Passing stringPointer(bool IsConst) const {
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

  Passing reference(const ir::Type &To) const {
    bool IsConst = refersToConst();
    if (auto *Std = To.as<ir::StdType>())
      return stdReference(*Std, IsConst);
    auto *N = To.as<ir::Named>();
    if (N && P.M.record(N->Id)) {
      Passing R = recordReference(N->Id, IsConst);
      R.CppType = referent(Param.Cpp);
      R.CppArg = "*%";
      return R;
    }
    if (!To.as<ir::Builtin>() && !N && !To.as<ir::Pointer>() && !To.as<ir::FnPointer>())
      return blocked(reason(DiagId::SkipNestedReference, ir::describe(*Param.Type, P.M)));
    bool IsAddress = To.as<ir::Pointer>() || To.as<ir::FnPointer>();
    std::string Rust = C.S.type(To), Ffi = C.Ffi.type(To);
    if (IsConst && !lends(Borrows::Objects)) {
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
    R.IsUnsafe = IsAddress;
    R.Lends = Borrows::Objects;
    R.LendsMutably = !IsConst;
    return R;
  }

  bool refersToConst() const {
    auto *Ref = Param.Type->as<ir::Reference>();
    return Ref && Ref->Pointee->IsConst;
  }
  Passing recordReference(ir::DeclId Id, bool IsConst) const {
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
    R.IsUnsafe = Param.MayBeKept;
    R.FromType = IsConst ? R.RustType : "";
    return R;
  }

  Passing recordValue(ir::DeclId Id) const {
    const ir::Record &Record = *P.M.record(Id);
    std::string Type = viewScope().home(Id);
    bool IsPod = Record.Class.Class == ir::ValueClass::Pod;
    Passing R = plain(Type, "*const " + C.Ffi.home(Id));
    R.FromType = Type;
    R.Lends = P.Homes[Id].HasLifetime ? Borrows::Anything : Borrows::Nothing;
    R.CppType = Record.CppName + " *%";
    if (P.Homes[Id].Form == Shape::Opaque) {
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

  /// Rust gives the value up; C++ moves from it and ends it.
  Passing given(Passing R, const ir::Record &Record, ir::DeclId Id) const {
    R.FfiType = "*mut " + C.Ffi.home(Id);
    R.RustSetup = fmt::format("let mut {0} = {1}::new({0});", Name, C.S.core("mem", "ManuallyDrop"));
    R.RustArg = "&raw mut *" + Name;
    P.B.GlueParts.insert("given");
    R.CppSetup = fmt::format("cxx2rs::Given<{}> %_(%);", Record.CppName);
    R.CppArg = "*%_";
    R.IsDirect = false;
    return R;
  }

  Passing rvalue(const ir::Type &To) const {
    if (auto *Std = To.as<ir::StdType>())
      return stdValue(*Std);
    auto *N = To.as<ir::Named>();
    const ir::Record *Record = N ? P.M.record(N->Id) : nullptr;
    if (!Record || P.Homes[N->Id].Form == Shape::Opaque || refersToConst())
      return blocked(reason(DiagId::SkipNestedReference, ir::describe(*Param.Type, P.M)));
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

  Passing stdValue(const ir::StdType &Std) const {
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

  Passing stdReference(const ir::StdType &Std, bool IsConst) const {
    ir::StdForm Form = ir::stdForm(Std.Kind);
    bool IsString = Form == ir::StdForm::Text;
    if (!IsString && (Form != ir::StdForm::TextView || !IsConst))
      return blocked(reason(DiagId::SkipStdType, ir::describe(*Param.Type, P.M)));
    // A temporary is never built for what the result (or the object made) may point into: that takes a real
    // std::string.
    if (IsConst && !(IsString && lends(Borrows::Chars)))
      return bytes(IsString ? ".string()" : ".view()", !IsString, true);
    Passing R = plain("", fmt::format("{}{}", IsConst ? "*const " : "*mut ", C.Ffi.rt("std_string", "StdString")));
    R.RustType =
        fmt::format("&{}{}{}", lifetimeFor(Borrows::Chars), IsConst ? "" : "mut ", C.S.rt("std_string", "StdString"));
    R.CppType = IsConst ? "const std::string *%" : "std::string *%";
    R.CppArg = "*%";
    R.Lends = Borrows::Chars;
    R.LendsMutably = !IsConst;
    R.IsDirect = false;
    R.FromType = IsConst ? R.RustType : "";
    return R;
  }

  Passing bytes(const char *Method, bool IsView, bool IsReference = false) const {
    std::string AsRef = fmt::format("impl {}<[{}]>", C.S.prelude("AsRef"), C.S.primitive("u8"));
    bool Lends = IsView && lends(Borrows::Chars);
    Passing R = plain(Lends ? fmt::format("&{}({} + ?Sized)", lifetimeFor(Borrows::Chars), AsRef) : AsRef,
                      C.Ffi.rt("bytes", "Bytes"));
    R.RustSetup = fmt::format("let {0} = {1}::of({2}{0});", Name, C.S.rt("bytes", "Bytes"), Lends ? "" : "&");
    R.CppType = "cxx2rs::Bytes %";
    // For a reference the temporary is named as one that may not be moved from: `T(std::string &&)` may be deleted.
    R.CppArg = IsReference && !IsView ? fmt::format("static_cast<const std::string &>(%{})", Method)
                                      : std::string("%") + Method;
    R.Lends = Lends ? Borrows::Chars : Borrows::Nothing;
    R.IsUnsafe = Param.MayBeKept && !Lends;
    R.IsDirect = false;
    P.B.GlueParts.insert("bytes");
    return R;
  }

  Passing uniquePtr(const ir::StdType &Std) const {
    auto *N = Std.Args.front()->as<ir::Named>();
    const ir::Record *Record = N ? P.M.record(N->Id) : nullptr;
    if (!Record || !P.isOwnable(*Record))
      return blocked(reason(DiagId::SkipNoDestructor, ir::describe(*Std.Args.front(), P.M)));
    P.Homes[N->Id].NeedsDelete = true;
    Passing R = plain(fmt::format("{}<{}>", C.S.rt("cxx_box", "CxxBox"), C.S.home(N->Id)), "*mut " + C.Ffi.home(N->Id));
    R.RustArg = Name + ".into_raw()";
    std::string Const = Std.Args.front()->IsConst ? "const " : "";
    R.CppType = Record->CppName + " *%";
    R.CppArg = fmt::format("std::unique_ptr<{}{}>(%)", Const, Record->CppName);
    R.IsDirect = false;
    return R;
  }

  const CallContext &C;
  Planner &P;
  const ir::Param &Param;
  std::string Name;
  bool MayBeCounted;
};

} // namespace

Passing plan::planParam(const CallContext &C, const ir::Param &Param, bool MayBeCounted) {
  return ParamPlanner(C, Param, MayBeCounted).plan();
}
