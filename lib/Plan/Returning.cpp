// How results cross. Scalars and addresses come back as they are; everything else is built in place through an
// out-parameter.
#include "Passing.h"

#include <fmt/format.h>

using namespace cxx2rs;
using namespace cxx2rs::plan;
using cxx2rs::ir::BuiltinKind;

static Returning blocked(Reason Why) {
  Returning Result;
  Result.Blocked = std::move(Why);
  return Result;
}

Borrows plan::viewBorrows(const Planner &P, const ir::Record &R) {
  Borrows Sum = Borrows::Nothing;
  auto add = [&](Borrows What) {
    if (What != Borrows::Nothing)
      Sum = Sum == Borrows::Nothing || Sum == What ? What : Borrows::Anything;
  };
  auto addType = [&](const ir::Type &T) {
    const ir::Type &Real = P.resolve(T);
    auto *Ptr = Real.as<ir::Pointer>();
    auto *Ref = Real.as<ir::Reference>();
    if (Ptr || Ref) {
      const ir::Type &To = P.resolve(Ptr ? *Ptr->Pointee : *Ref->Pointee);
      auto *N = To.as<ir::Named>();
      add(N && P.M.record(N->Id)            ? Borrows::Objects
          : To.isBuiltin(BuiltinKind::Char) ? Borrows::Chars
                                            : Borrows::Anything);
    } else if (auto *N = Real.as<ir::Named>()) {
      if (const ir::Record *Inner = P.M.record(N->Id))
        add(P.Homes[N->Id].HasLifetime ? viewBorrows(P, *Inner) : Borrows::Nothing);
    } else if (!Real.as<ir::Builtin>() && !Real.as<ir::FnPointer>()) {
      add(Borrows::Anything);
    }
  };
  for (const ir::Field &F : R.Fields)
    addType(*F.Type);
  for (const ir::Base &B : R.Bases)
    addType(*B.Type);
  return Sum == Borrows::Nothing ? Borrows::Anything : Sum;
}

Borrows plan::resultBorrows(Planner &P, const ir::Function &F) {
  const ir::Type &T = P.resolve(*F.Result);
  auto isChars = [](const ir::Type &Of) {
    return Of.isBuiltin(BuiltinKind::Char) ||
           (Of.as<ir::StdType>() && ir::stdForm(Of.as<ir::StdType>()->Kind) != ir::StdForm::Owner);
  };
  if (auto *Ptr = T.as<ir::Pointer>()) {
    const ir::Type &To = P.resolve(*Ptr->Pointee);
    if (isChars(To))
      return Ptr->Pointee->IsConst || To.as<ir::StdType>() ? Borrows::Chars : Borrows::Nothing;
    auto *N = To.as<ir::Named>();
    return N && P.M.record(N->Id) ? Borrows::Objects : Borrows::Nothing;
  }
  if (auto *Ref = T.as<ir::Reference>(); Ref && Ref->IsRValue)
    return Borrows::Nothing; // Rust gets a value that is moved from there
  else if (Ref)
    return isChars(P.resolve(*Ref->Pointee)) ? Borrows::Chars : Borrows::Objects;
  if (auto *Std = T.as<ir::StdType>())
    return ir::stdForm(Std->Kind) == ir::StdForm::TextView ? Borrows::Chars : Borrows::Nothing;
  auto *N = T.as<ir::Named>();
  return N && P.M.record(N->Id) && P.Homes[N->Id].HasLifetime ? viewBorrows(P, *P.M.record(N->Id)) : Borrows::Nothing;
}

namespace {

class ResultPlanner {
public:
  ResultPlanner(const CallContext &C, const std::string &Lifetime, bool MayBeMutable, bool OwnerByName)
      : C(C), P(C.P), S(Lifetime.empty() ? C.S : C.S.with(Lifetime)), Lifetime(Lifetime), MayBeMutable(MayBeMutable),
        OwnerByName(OwnerByName) {}

  Returning plan() {
    const ir::Type &T = P.resolve(*C.F.Result);
    if (T.isVoid())
      return {};
    if (C.F.Compares != ir::Ordering::None)
      return ordering();
    if (auto Why = P.unusable(T, true))
      return blocked(std::move(*Why));
    if (T.as<ir::Complex>() || T.as<ir::Vector>() || T.as<ir::BitInt>() || !sharesScalarAbi(T))
      return inPlace(T);
    if (T.as<ir::Builtin>() || T.as<ir::FnPointer>())
      return asIs(S.type(T), C.Ffi.type(T), C.F.ResultCpp);
    if (auto *Ptr = T.as<ir::Pointer>())
      return pointer(*Ptr);
    if (auto *Ref = T.as<ir::Reference>())
      return Ref->IsRValue ? movedFrom(*Ref) : reference(*Ref);
    if (auto *N = T.as<ir::Named>())
      return P.M.record(N->Id) ? record(N->Id) : asIs(S.type(T), C.Ffi.type(T), C.F.ResultCpp);
    if (auto *Std = T.as<ir::StdType>())
      return stdValue(*Std);
    return blocked(reason(DiagId::SkipUnsupportedType, ir::describe(T, P.M)));
  }

private:
  Returning asIs(std::string Rust, std::string Ffi, std::string Cpp) const {
    Returning R;
    R.RustType = std::move(Rust);
    R.FfiType = std::move(Ffi);
    R.CppType = std::move(Cpp);
    R.CppReturn = "{call}";
    R.CppStore = "*out = {call};";
    R.RustWrap = "{}";
    return R;
  }
  /// `std::strong_ordering f();`  C++ gives a sign, or 2 where nothing is less.  Rust: `Ordering`
  Returning ordering() const {
    bool IsPartial = C.F.Compares == ir::Ordering::Partial;
    std::string Rust = "::core::cmp::Ordering", Function = IsPartial ? "partial_ordering" : "ordering";
    Returning R = asIs(IsPartial ? fmt::format("{}<{}>", S.prelude("Option"), Rust) : Rust, "i8", "signed char %");
    P.B.GlueParts.insert("ordering");
    R.CppReturn = "cxx2rs::ordering({call})";
    R.CppStore = "*out = cxx2rs::ordering({call});";
    R.RustWrap = S.rt("ordering", Function) + "({})";
    R.IsDirect = false;
    return R;
  }
  bool sharesScalarAbi(const ir::Type &T) const { return !T.as<ir::Builtin>() || P.sharesAbi(T); }
  /// rustc would take the value from other registers: C++ writes it where it belongs.
  Returning inPlace(const ir::Type &T) const {
    Returning R;
    R.RustType = S.type(T);
    R.FfiType = C.Ffi.type(T);
    R.CppType = P.addressDeclarator(T, C.F.ResultCpp, false);
    R.CppStore = "*out = {call};";
    R.RustWrap = "{}";
    R.IsDirect = P.sharesAbi(T);
    return R;
  }
  std::string ref(bool IsMut, const std::string &Type) const {
    return fmt::format("&{}{}{}", Lifetime == "'_" ? "" : Lifetime + " ", IsMut ? "mut " : "", Type);
  }
  Returning raw(Returning R) const {
    R.IsRaw = true;
    return R;
  }

  /// Behind a reference, a view keeps the lifetime of the class that holds it: with that of the borrow, a shorter-lived
  /// view could be written into a longer-lived place.
  bool holderHasLifetime() const {
    return C.F.How == ir::CallForm::Method && C.F.O.Parent && P.Homes[*C.F.O.Parent].HasLifetime;
  }
  Scope behindReference(const Scope &From, const ir::Type &To) const {
    auto *N = To.as<ir::Named>();
    return N && P.Homes[N->Id].HasLifetime && holderHasLifetime() ? From.with("'a") : From;
  }
  bool mayMutateTo(const ir::Type &To) const {
    if (P.isShared(To))
      return false;
    auto *N = To.as<ir::Named>();
    return MayBeMutable && (!N || !P.Homes[N->Id].HasLifetime || holderHasLifetime());
  }

  Returning pointer(const ir::Pointer &Ptr) const {
    const ir::Type &To = P.resolve(*Ptr.Pointee);
    bool IsConst = Ptr.Pointee->IsConst;
    Returning R = asIs(C.S.with("'_").pointer(*Ptr.Pointee), C.Ffi.pointer(*Ptr.Pointee), C.F.ResultCpp);
    R.RustType = S.with(Lifetime.empty() ? "'static" : Lifetime).pointer(*Ptr.Pointee);
    if (To.isBuiltin(BuiltinKind::Char) && IsConst && C.Copies && !isUncounted()) {
      R.RustType = fmt::format("{}<::std::ffi::CString>", S.prelude("Option"));
      R.RustWrap = S.rt("c_str", "c_str") + "({}).map(::core::convert::Into::into)";
      return R;
    }
    if (To.isBuiltin(BuiltinKind::Char) && IsConst && !Lifetime.empty() && !isUncounted()) {
      R.RustType = fmt::format("{}<{}>", S.prelude("Option"), ref(false, S.core("ffi", "CStr")));
      R.RustWrap = S.rt("c_str", "c_str") + "({})";
      R.Needs = Borrows::Chars;
      return R;
    }
    auto *N = To.as<ir::Named>();
    bool IsString = To.as<ir::StdType>() && ir::stdForm(To.as<ir::StdType>()->Kind) == ir::StdForm::Text;
    if (To.as<ir::StdType>() && !IsString)
      return blocked(reason(DiagId::SkipStdType, ir::describe(To, P.M)));
    if (N && C.F.IsResultOwned && P.M.record(N->Id))
      return owned(std::move(R), N->Id, IsConst);
    if ((!IsString && (!N || !P.M.record(N->Id))) || Lifetime.empty() || OwnerByName ||
        C.F.ResultUse == ir::PointerUse::Raw || (isEnd() && C.F.ResultUse == ir::PointerUse::Unknown))
      return raw(std::move(R));
    bool IsMut = !IsConst && mayMutateTo(To);
    R.RustType = ref(IsMut, IsString ? S.rt("std_string", "StdString") : behindReference(S, To).home(N->Id));
    if (C.F.ResultUse == ir::PointerUse::NonNull) {
      R.RustWrap =
          fmt::format("&{}*{}({{}})", IsMut ? "mut " : "", S.rt("not_null", IsConst ? "not_null" : "not_null_mut"));
    } else {
      R.RustType = fmt::format("{}<{}>", S.prelude("Option"), R.RustType);
      R.RustWrap = IsMut ? "{}.as_mut()" : "{}.as_ref()";
    }
    R.Needs = Borrows::Objects;
    return R;
  }

  /// The caller owns the object, says the user.
  Returning owned(Returning R, ir::DeclId Id, bool IsConst) const {
    if (!(P.canOwn(Id) || P.M.record(Id)->isCounted()) || P.Homes[Id].HasLifetime)
      return blocked(reason(DiagId::SkipNoDestructor, P.M.record(Id)->O.Qualified));
    P.Homes[Id].NeedsDelete = true;
    bool IsNonNull = C.F.ResultUse == ir::PointerUse::NonNull;
    std::string Address = IsConst ? "{}.cast_mut()" : "{}", Box = P.owner(S, Id);
    R.RustType = fmt::format("{}<{}>", Box, S.home(Id));
    R.RustWrap = IsNonNull ? fmt::format("{}::from_raw({}({}))", Box, S.rt("not_null", "not_null_mut"), Address)
                           : fmt::format("{}::from_nullable({})", Box, Address);
    if (!IsNonNull)
      R.RustType = fmt::format("{}<{}>", S.prelude("Option"), R.RustType);
    return R;
  }

  /// There may be no object at the end of a range, and so at its begin.
  bool isEnd() const {
    const std::string &Name = C.F.O.Name;
    return C.F.Params.empty() && (Name == "begin" || Name == "end" || Name == "cbegin" || Name == "cend");
  }
  /// A member such as data() or begin() hands out characters that need not end in a zero.
  bool isUncounted() const {
    const std::string &Name = C.F.O.Name;
    return Name == "data" || Name == "begin" || Name == "end" || Name == "cbegin" || Name == "cend" || Name == "Data" ||
           Name == "Begin" || Name == "End" || Name == "constData" || Name == "rawData";
  }

  Returning reference(const ir::Reference &Ref) const {
    const ir::Type &To = P.resolve(*Ref.Pointee);
    bool IsConst = Ref.Pointee->IsConst;
    if (auto *Std = To.as<ir::StdType>())
      return stdReference(*Std, IsConst);
    if (!To.as<ir::Builtin>() && !To.as<ir::Named>() && !To.as<ir::Pointer>() && !To.as<ir::FnPointer>())
      return blocked(reason(DiagId::SkipNestedReference, ir::describe(*C.F.Result, P.M)));
    std::string Cpp = C.F.ResultCpp;
    auto At = Cpp.rfind('&', Cpp.find('%'));
    Cpp.replace(At, 1, "*");
    Scope Named = behindReference(S.with(Lifetime.empty() ? "'static" : Lifetime), To);
    Returning R =
        asIs((IsConst ? "*const " : "*mut ") + Named.type(To), (IsConst ? "*const " : "*mut ") + C.Ffi.type(To), Cpp);
    R.CppReturn = "std::addressof({call})";
    R.CppStore = "*out = std::addressof({call});";
    if (C.Copies && IsConst && isCopied(To))
      return copied(std::move(R), To);
    if (Lifetime.empty())
      return raw(std::move(R));
    bool IsMut = !IsConst && mayMutateTo(To);
    R.RustType = ref(IsMut, Named.type(To));
    R.RustWrap = dereferenced(IsMut, IsConst);
    R.Needs = Borrows::Objects;
    return R;
  }

  /// `T &&f()`: what C++ offers to be moved from is moved to Rust.
  Returning movedFrom(const ir::Reference &Ref) const {
    const ir::Type &To = P.resolve(*Ref.Pointee);
    auto *N = To.as<ir::Named>();
    const ir::Record *Record = N ? P.M.record(N->Id) : nullptr;
    if (!Record || Ref.Pointee->IsConst || !Record->Special.HasMove || P.Homes[N->Id].HasLifetime)
      return blocked(reason(DiagId::SkipNestedReference, ir::describe(*C.F.Result, P.M)));
    Returning R = record(N->Id);
    R.IsDirect = false; // an address comes back
    return R;
  }

  /// What a shared object's function gives by reference may change behind it: Rust gets a value of its own.
  bool isCopied(const ir::Type &To) const {
    auto *N = To.as<ir::Named>();
    const ir::Record *Of = N ? P.M.record(N->Id) : nullptr;
    if (!Of)
      return To.as<ir::Builtin>() || N;
    return P.Homes[N->Id].Form != Shape::Opaque && Of->Special.HasCopy && Of->Special.HasDestructor;
  }
  Returning copied(Returning R, const ir::Type &To) const {
    auto *N = To.as<ir::Named>();
    const ir::Record *Of = N ? P.M.record(N->Id) : nullptr;
    R.RustType = S.type(To);
    bool IsCopy = !Of || Of->Special.IsTriviallyCopyable;
    R.RustWrap = IsCopy ? "*{}" : fmt::format("{}::clone(&*{{}})", S.prelude("Clone"));
    return R;
  }

  /// A reference is never null, but `*p` of a class that is a pointer may be asked of one that points nowhere.
  std::string dereferenced(bool IsMut, bool IsConst) const {
    std::string Object = "{}";
    if (C.F.Operator == ir::OperatorKind::Deref)
      Object = S.rt("not_null", IsConst ? "not_null" : "not_null_mut") + "({})";
    return (IsMut ? "&mut *" : "&*") + Object;
  }

  Returning stdReference(const ir::StdType &Std, bool IsConst) const {
    ir::StdForm Form = ir::stdForm(Std.Kind);
    if (C.Copies && Form != ir::StdForm::Owner)
      return ownText(Form == ir::StdForm::Text ? "out->set(static_cast<const std::string &>({call}));"
                                               : "out->set(cxx2rs::bytes({call}));");
    bool IsText = Form == ir::StdForm::Text || (Form == ir::StdForm::TextView && IsConst);
    if (!IsText || Lifetime.empty())
      return blocked(reason(DiagId::SkipStdType, ir::describe(*C.F.Result, P.M)));
    if (IsConst)
      return text("cxx2rs::bytes({call})");
    Returning R = asIs(ref(MayBeMutable, S.rt("std_string", "StdString")),
                       "*mut " + C.Ffi.rt("std_string", "StdString"), "std::string *%");
    R.CppReturn = "std::addressof({call})";
    R.CppStore = "*out = std::addressof({call});";
    R.RustWrap = dereferenced(MayBeMutable, false);
    R.IsDirect = false;
    R.Needs = Borrows::Chars;
    return R;
  }

  Returning text(const std::string &Expression) const {
    Returning R = asIs(ref(false, S.rt("bytes", "CxxStr")), C.Ffi.rt("bytes", "Bytes"), "cxx2rs::Bytes %");
    P.B.GlueParts.insert("bytes");
    R.CppReturn = Expression;
    R.CppStore = "*out = " + Expression + ";";
    R.RustWrap = "{}.get()";
    R.IsDirect = false;
    R.Needs = Borrows::Chars;
    return R;
  }

  Returning record(ir::DeclId Id) const {
    const ir::Record &Record = *P.M.record(Id);
    Returning R;
    R.RustWrap = "{}";
    R.Needs = P.Homes[Id].HasLifetime ? Borrows::Anything : Borrows::Nothing;
    if (P.Homes[Id].Form != Shape::Opaque) {
      R.RustType = S.home(Id);
      R.FfiType = C.Ffi.home(Id);
      R.CppType = Record.CppName + " *%";
      R.CppStore = fmt::format("::new (out) {}({{call}});", Record.CppName);
      R.IsDirect = P.isExactPod(Id) && Record.Align <= 16 && !Record.IsEmpty;
      return R;
    }
    if (!P.canOwn(Id) || !Record.Special.CanNew)
      return blocked(reason(DiagId::SkipNoDestructor, Record.O.Qualified));
    P.Homes[Id].NeedsDelete = true;
    R.RustType = fmt::format("{}<{}>", S.rt("cxx_box", "CxxBox"), S.home(Id));
    R.FfiType = "*mut " + C.Ffi.home(Id);
    R.CppType = Record.CppName + " *%";
    R.CppStore = fmt::format("*out = new {}({{call}});", Record.CppName);
    R.CppReturn = fmt::format("new {}({{call}})", Record.CppName);
    R.RustWrap = S.rt("cxx_box", "CxxBox") + "::from_raw({})";
    R.IsDirect = false;
    return R;
  }

  /// Text that Rust owns.
  Returning ownText(std::string Store) const {
    Returning R;
    R.RustType = S.rt("cxx_string", "CxxString");
    R.FfiType = C.Ffi.rt("cxx_string", "CxxString");
    P.B.GlueParts.insert("string");
    R.CppType = "cxx2rs::String *%";
    R.CppStore = std::move(Store);
    R.RustWrap = "{}";
    R.IsDirect = false;
    return R;
  }

  Returning stdValue(const ir::StdType &Std) const {
    Returning R;
    switch (Std.Kind) {
    case ir::StdKind::String:
      return ownText("out->set({call});");
    case ir::StdKind::StringView:
      if (C.Copies)
        return ownText("out->set(cxx2rs::bytes({call}));");
      return Lifetime.empty() ? blocked(reason(DiagId::SkipStdType, "std::string_view"))
                              : text("cxx2rs::bytes({call})");
    case ir::StdKind::UniquePtr:
      break;
    }
    if (Std.Args[0]->IsConst)
      return blocked(reason(DiagId::SkipNoDestructor, ir::describe(*Std.Args[0], P.M)));
    auto Owner = P.uniqueOwner(Std, S);
    if (auto *Why = std::get_if<Reason>(&Owner))
      return blocked(std::move(*Why));
    ir::DeclId Id = P.resolve(*Std.Args[0]).as<ir::Named>()->Id;
    R = asIs(fmt::format("{}<{}>", S.prelude("Option"), std::get<std::string>(Owner)), "*mut " + C.Ffi.home(Id),
             P.M.record(Id)->CppName + " *%");
    R.CppReturn = "{call}.release()";
    R.CppStore = "*out = {call}.release();";
    R.RustWrap =
        (Std.Args.size() == 1 ? S.rt("cxx_box", "CxxBox") : S.rt("cxx_unique", "CxxUnique")) + "::from_nullable({})";
    R.IsDirect = false;
    return R;
  }

  const CallContext &C;
  Planner &P;
  Scope S;
  const std::string &Lifetime;
  bool MayBeMutable, OwnerByName;
};

} // namespace

Returning plan::planResult(const CallContext &C, const std::string &Lifetime, bool MayBeMutable, bool OwnerByName) {
  return ResultPlanner(C, Lifetime, MayBeMutable, OwnerByName).plan();
}
