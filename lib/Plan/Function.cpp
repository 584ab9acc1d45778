// Functions, methods and constructors of C++: names in an overload set, lifetimes, direct call or thunk, and the text of both sides.
#include "Passing.h"

#include "llvm/ADT/StringExtras.h"

#include <fmt/format.h>

#include <algorithm>

using namespace cxx2rs;
using namespace cxx2rs::plan;

namespace {

std::string replaceAll(std::string Text, std::string_view From, std::string_view To) {
  for (std::size_t At = 0; (At = Text.find(From, At)) != std::string::npos; At += To.size())
    Text.replace(At, From.size(), To);
  return Text;
}
/// Puts a name into a declarator: "int *%" and "p" give "int *p".
std::string declare(const std::string &Declarator, std::string_view Name) { return replaceAll(Declarator, "%", Name); }

/// By its name the function makes something that the caller owns.
bool ownsByName(std::string_view Name) {
  std::string Lower = snakeCase(Name);
  for (std::string_view Word : {"new", "create", "make", "clone", "alloc", "dup", "copy", "release", "take", "detach", "steal"})
    if (Lower == Word || (Lower.starts_with(Word) && Lower[Word.size()] == '_'))
      return true;
  return false;
}

bool lendsTo(Borrows Lent, Borrows Needed) {
  if (Lent == Borrows::Nothing || Needed == Borrows::Nothing)
    return false;
  return Lent == Needed || Lent == Borrows::Anything || Needed == Borrows::Anything;
}

/// Whether values of a view are nothing but addresses and scalars: then what its methods give out lives elsewhere.
bool isPlainView(const Planner &P, const ir::Record &R) {
  auto plain = [&](const ir::Type &T) {
    const ir::Type &Real = P.resolve(T);
    if (auto *N = Real.as<ir::Named>()) {
      const ir::Record *Inner = P.M.record(N->Id);
      return !Inner || isPlainView(P, *Inner);
    }
    return Real.as<ir::Builtin>() || Real.as<ir::Pointer>() || Real.as<ir::Reference>() || Real.as<ir::FnPointer>();
  };
  return std::all_of(R.Fields.begin(), R.Fields.end(), [&](const ir::Field &F) { return plain(*F.Type); }) &&
         std::all_of(R.Bases.begin(), R.Bases.end(), [&](const ir::Base &B) { return B.IsEmpty || plain(*B.Type); });
}
/// Whether an object of a class holds one of another class by value.
bool holds(const Planner &P, const ir::Record &R, ir::DeclId What) {
  return std::any_of(R.Fields.begin(), R.Fields.end(), [&](const ir::Field &F) {
    auto *N = P.resolve(*F.Type).as<ir::Named>();
    return N && (N->Id == What || (P.M.record(N->Id) && holds(P, *P.M.record(N->Id), What)));
  });
}

/// `f` with all its parameters is `f_full`, and `f_mut` is `f_full_mut`.
std::string fullName(const std::string &Name) {
  llvm::StringRef Base = Name;
  return Base.consume_back("_mut") ? Base.str() + "_full_mut" : Name + "_full";
}

/// Whether the result is an address through which C++ may write.
bool givesMutable(const Planner &P, const ir::Function &F) {
  const ir::Type &T = P.resolve(*F.Result);
  if (auto *Ptr = T.as<ir::Pointer>())
    return !Ptr->Pointee->IsConst;
  auto *Ref = T.as<ir::Reference>();
  return Ref && !Ref->Pointee->IsConst;
}

/// Two C++ types may be one Rust type, and then only one of them can have the trait.
std::string onLp64(llvm::StringRef Type) {
  Type.consume_front("::core::ffi::");
  static const std::map<std::string_view, std::string_view> Same = {
      {"c_char", "i8"},  {"c_schar", "i8"},  {"c_uchar", "u8"},     {"c_short", "i16"},    {"c_ushort", "u16"}, {"c_int", "i32"},
      {"c_uint", "u32"}, {"c_long", "i64"},  {"c_ulong", "u64"},    {"c_longlong", "i64"}, {"c_ulonglong", "u64"}};
  auto It = Same.find(std::string_view(Type));
  return It == Same.end() ? Type.str() : std::string(It->second);
}

/// One C++ function on its way to one or two Rust functions.
class FunctionPlanner {
public:
  FunctionPlanner(Planner &P, const ir::Function &F)
      : P(P), F(F), Record(F.O.Parent && F.O.Kind != ir::ItemKind::Function ? P.M.record(*F.O.Parent) : nullptr),
        Id(F.O.Parent.value_or(0)), Params(namedParams()), S(P, Record ? P.Homes[Id].Module : P.modulePath(F.O)),
        Ffi(P, {"ffi"}, "'_"), C{P, S, Ffi, F, Borrows::Nothing, "", false} {}

  /// Everything but the name. False: it is skipped, with a reason.
  bool prepare();
  Overload overload() const;
  /// The Rust functions under a name: all parameters, and only those without defaults.
  void write(const std::string &Name, bool HasShort, std::vector<Function> &Out, std::vector<TraitImpl> &Impls);
  unsigned required() const {
    return static_cast<unsigned>(std::count_if(F.Params.begin(), F.Params.end(), [](const ir::Param &A) { return !A.Default; }));
  }

  Planner &P;
  const ir::Function &F;
  bool IsAmbiguous = false; ///< another overload would take the same arguments and add defaults: name the one that is meant

private:
  std::string pointerType() const;
  std::string address() const;
  const std::vector<Passing> &args(std::size_t Count) const { return Count == Params.size() ? Args : ShortArgs; }
  bool isCtor() const { return F.O.Kind == ir::ItemKind::Ctor; }
  bool isMethod() const { return F.O.Kind == ir::ItemKind::Method; }
  bool isSized() const { return P.Homes[Id].Form != Shape::Opaque; }
  std::vector<ir::Param> namedParams() const;
  std::optional<Reason> notCallable() const;
  void chooseLifetime();
  bool mayMutate() const;
  bool planArguments();
  bool isDirect(std::size_t Count) const;
  void writeOne(const std::string &Name, std::size_t Count, bool IsMutTwin, std::vector<Function> &Out);
  std::string addThunk(const std::string &Name, std::size_t Count, bool IsMutTwin);
  Thunk directThunk() const;
  Thunk glueThunk(std::size_t Count, bool IsMutTwin) const;
  std::string callText(std::size_t Count) const;
  std::string body(const std::string &FfiName, std::size_t Count, bool IsMutTwin) const;
  std::optional<std::string> getter() const;
  std::string safety(std::size_t Count) const;
  std::string selfParam(bool IsMutTwin) const;
  void writeTraits(const std::string &Name, std::size_t Count, std::vector<TraitImpl> &Impls);

  const ir::Record *Record;
  ir::DeclId Id;
  std::vector<ir::Param> Params;
  Scope S, Ffi;
  CallContext C;
  std::vector<Passing> Args;      ///< with all parameters
  std::vector<Passing> ShortArgs; ///< without those that have defaults: a length may be among them
  Returning Result;
  std::string ResultLifetime; ///< as the result is written
  std::string SelfLifetime;
  std::string Generics;
  bool IsUnbounded = false; ///< the result borrows from something that the signature does not show
  bool HasViewRule = false;
  bool Direct = false;
};

// ----- before the name -----------------------------------------------------------------------------------------------

std::vector<ir::Param> FunctionPlanner::namedParams() const {
  std::vector<ir::Param> Named = F.Params;
  const Path At = Record ? P.Homes[Id].Module : P.modulePath(F.O);
  auto Patterns = P.Patterns.find(At);
  std::set<std::string> Taken = {"self", "out", "this", "Ok", "Err", "Some", "None"};
  for (std::size_t I = 0; I != Named.size(); ++I) {
    std::string Name = Named[I].Name.empty() ? fmt::format("arg{}", I) : replaceAll(Named[I].Name, "$", "_");
    // A constant of that name would turn the parameter into a pattern.
    while (rustName(Name) != Name || !Taken.insert(Name).second || (Patterns != P.Patterns.end() && Patterns->second.contains(Name)))
      Name += "_";
    Named[I].Name = Name;
  }
  return Named;
}

std::optional<Reason> FunctionPlanner::notCallable() const {
  if (F.Blocked)
    return F.Blocked;
  if (F.O.Kind == ir::ItemKind::AbstractCtor)
    return reason(DiagId::SkipAbstract, Record ? Record->O.Qualified : F.O.Qualified);
  if (F.O.Parent && F.O.Kind != ir::ItemKind::Function && (!Record || P.Homes[Id].Name.empty() || !Record->IsComplete))
    return reason(DiagId::SkipParent, "it has no name or layout that generated code could use");
  if (F.IsVariadic)
    return reason(DiagId::SkipVariadicCxx);
  if (F.IsRValueQualified || F.IsVolatile)
    return reason(DiagId::SkipRefQualified);
  if (F.IsHidden && !F.IsInline)
    return reason(DiagId::SkipHidden);
  if (isCtor() && !isSized() && (!Record->Special.HasDestructor || !Record->Special.CanNew))
    return reason(DiagId::SkipNoDestructor, Record->O.Qualified);
  if (isCtor() && !Record->Special.HasDestructor)
    return reason(DiagId::SkipNoDestructor, Record->O.Qualified);
  return std::nullopt;
}

/// From the evidence to the lifetimes in the signature (3-level: the view's own, a tie to borrowed inputs, none).
void FunctionPlanner::chooseLifetime() {
  bool IsView = Record && P.Homes[Id].HasLifetime;
  if (isCtor()) {
    C.Lifetime = IsView ? "'a" : "";
    C.TieViews = IsView;
    return;
  }
  C.Result = resultBorrows(P, F);
  if (C.Result == Borrows::Nothing)
    return;
  const ir::Type &T = P.resolve(*F.Result);
  if (auto *Ptr = T.as<ir::Pointer>(); Ptr && ownsByName(F.O.Name)) {
    C.Result = Borrows::Nothing;
    return;
  }
  std::string Fresh = IsView ? "'b" : "'a";
  if (IsView && isMethod() && isPlainView(P, *Record)) {
    const ir::Type *To = &T;
    if (auto *Ptr = T.as<ir::Pointer>())
      To = &P.resolve(*Ptr->Pointee);
    else if (auto *Ref = T.as<ir::Reference>())
      To = &P.resolve(*Ref->Pointee);
    auto *N = To->as<ir::Named>();
    bool IsAddress = To != &T;
    HasViewRule = !IsAddress || !N || (N->Id != Id && !holds(P, *Record, N->Id));
    if (IsAddress && To->as<ir::Builtin>() && !To->isBuiltin(ir::BuiltinKind::Char))
      HasViewRule = false; // a reference to a scalar may be to one of its own
  }
  if (HasViewRule)
    Fresh = "'a";
  C.Lifetime = Fresh;
  bool AnyParam = false;
  for (std::size_t I = 0; I != Params.size(); ++I)
    AnyParam |= lendsTo(planParam(C, Params[I], false).Lends, C.Result);
  if (HasViewRule) {
    ResultLifetime = "'a";
  } else if (isMethod() && !AnyParam) {
    ResultLifetime = "'_";
    C.Lifetime.clear();
  } else if (isMethod() || AnyParam) {
    ResultLifetime = SelfLifetime = Fresh;
    Generics = "<" + Fresh + ">";
  } else if (C.Result == Borrows::Anything) {
    ResultLifetime = Fresh;
    Generics = "<" + Fresh + ">";
    IsUnbounded = true;
  } else {
    C.Lifetime.clear();
  }
}

bool FunctionPlanner::mayMutate() const {
  if (isMethod() && !F.IsConst && !HasViewRule)
    return true;
  if (HasViewRule) {
    // Two calls would give two `&mut` to one object: harmless only where they claim no bytes.
    const ir::Type &T = P.resolve(*F.Result);
    const ir::Type *To = T.as<ir::Pointer>() ? T.as<ir::Pointer>()->Pointee.get() : T.as<ir::Reference>() ? T.as<ir::Reference>()->Pointee.get() : nullptr;
    auto *N = To ? P.resolve(*To).as<ir::Named>() : nullptr;
    return !F.IsConst && N && P.Homes[N->Id].Form == Shape::Opaque;
  }
  return !isMethod() && std::any_of(Args.begin(), Args.end(), [&](const Passing &A) {
    return lendsTo(A.Lends, C.Result) && A.RustType.starts_with("&") && A.RustType.find("mut ") < 8;
  });
}

/// A parameter that may be the length of the one before it: then that one is no C string.
static bool mayCount(const ir::Param &Next) {
  auto *B = Next.Type->as<ir::Builtin>();
  if (!B)
    return false;
  if (B->Kind == ir::BuiltinKind::Usize || B->Kind == ir::BuiltinKind::Isize)
    return true;
  std::string Name = snakeCase(Next.Name);
  llvm::StringRef Word(Name);
  bool IsInteger = B->Kind != ir::BuiltinKind::Bool && B->Kind != ir::BuiltinKind::Float && B->Kind != ir::BuiltinKind::Double;
  return IsInteger && (Word == "n" || Word.contains("len") || Word.contains("size") || Word.contains("count") || Word.contains("bytes"));
}

bool FunctionPlanner::planArguments() {
  unsigned Required = required();
  for (std::size_t I = 0; I != Params.size(); ++I) {
    bool IsCounted = I + 1 != Params.size() && mayCount(Params[I + 1]);
    Args.push_back(planParam(C, Params[I], IsCounted));
    if (I < Required)
      ShortArgs.push_back(IsCounted && I + 1 == Required ? planParam(C, Params[I], false) : Args.back());
    if (Args.back().Blocked) {
      Args.back().Blocked->Chain = {F.O.Qualified, fmt::format("parameter {}", I + 1)};
      P.skip(F.O, *Args.back().Blocked);
      return false;
    }
  }
  return true;
}

bool FunctionPlanner::prepare() {
  if (P.isExcluded(F.O)) {
    P.skip(F.O, reason(DiagId::SkipBlocked));
    return false;
  }
  if (auto Why = notCallable()) {
    P.skip(F.O, std::move(*Why));
    return false;
  }
  chooseLifetime();
  if (!planArguments())
    return false;
  if (!isCtor())
    Result = planResult(C, ResultLifetime, mayMutate(), ownsByName(F.O.Name));
  if (Result.Blocked) {
    Result.Blocked->Chain = {F.O.Qualified, "result"};
    P.skip(F.O, *Result.Blocked);
    return false;
  }
  return true;
}

Overload FunctionPlanner::overload() const {
  Overload O;
  for (const ir::Param &A : F.Params) {
    O.Words.push_back(typeWord(*A.Type, P.M));
    O.Long.push_back(longTypeWord(*A.Type, P.M));
  }
  O.Required = required();
  O.IsConst = F.IsConst;
  O.IsMethod = isMethod();
  return O;
}

// ----- thunks --------------------------------------------------------------------------------------------------------

bool FunctionPlanner::isDirect(std::size_t Count) const {
  if (F.Symbol.empty() || F.IsInline || !F.CannotThrow || isCtor() || (F.IsVirtual && !F.IsFinal) || Count != Params.size())
    return false;
  return Result.IsDirect && std::all_of(Args.begin(), Args.end(), [](const Passing &A) { return A.IsDirect; });
}

static std::string joined(const std::vector<std::string> &Parts) { return llvm::join(Parts, ", "); }

std::string FunctionPlanner::callText(std::size_t Count) const {
  std::vector<std::string> Values;
  for (std::size_t I = 0; I != Count; ++I)
    Values.push_back(declare(args(Count)[I].CppArg, Params[I].Name));
  if (isCtor())
    return joined(Values);
  if (IsAmbiguous && Count == Params.size()) {
    std::string Meant = fmt::format("static_cast<{}>({})", pointerType(), address());
    return fmt::format(fmt::runtime(isMethod() ? "(self->*{})({})" : "{}({})"), Meant, joined(Values));
  }
  std::string Callee = isMethod() ? "self->" + F.Callee : F.O.Kind == ir::ItemKind::StaticMethod ? Record->CppName + "::" + F.Callee : F.Callee;
  return fmt::format("{}({})", Callee, joined(Values));
}

/// `R (*)(A)` or `R (C::*)(A) const`: the type of a pointer to the function.
std::string FunctionPlanner::pointerType() const {
  std::vector<std::string> Types;
  for (const ir::Param &A : Params)
    Types.push_back(llvm::StringRef(declare(A.Cpp, "")).rtrim().str());
  std::string Form = isMethod() ? fmt::format("({}::*)", Record->CppName) : "(*)";
  return declare(F.ResultCpp, fmt::format("{}({}){}", Form, joined(Types), F.IsConst ? " const" : ""));
}
std::string FunctionPlanner::address() const {
  bool IsMember = isMethod() || F.O.Kind == ir::ItemKind::StaticMethod;
  return IsMember ? fmt::format("&{}::{}", Record->CppName, F.Callee) : "&" + F.Callee;
}

Thunk FunctionPlanner::directThunk() const {
  Thunk T;
  T.Symbol = F.Symbol;
  T.IsDirect = true;
  if (isMethod())
    T.RustParams.push_back({"this", (F.IsConst ? "*const " : "*mut ") + Ffi.home(Id)});
  for (std::size_t I = 0; I != Params.size(); ++I) {
    T.RustParams.push_back({Params[I].Name, Args[I].DirectFfiType.empty() ? Args[I].FfiType : Args[I].DirectFfiType});
  }
  T.RustResult = Result.FfiType;
  T.DirectType = pointerType();
  T.DirectCallee = address();
  return T;
}

Thunk FunctionPlanner::glueThunk(std::size_t Count, bool IsMutTwin) const {
  Thunk T;
  T.IsGuarded = !F.CannotThrow;
  if (isMethod()) {
    bool IsConst = F.IsConst && !IsMutTwin;
    T.RustParams.push_back({"this", (IsConst ? "*const " : "*mut ") + Ffi.home(Id)});
    T.CppParams.push_back((IsConst ? "const " : "") + Record->CppName + " *self");
  }
  for (std::size_t I = 0; I != Count; ++I) {
    T.RustParams.push_back({Params[I].Name, args(Count)[I].FfiType});
    T.CppParams.push_back(declare(args(Count)[I].CppType, Params[I].Name));
    if (!args(Count)[I].CppSetup.empty())
      T.CppSetup.push_back(declare(args(Count)[I].CppSetup, Params[I].Name));
  }
  std::string Call = callText(Count), OutType, OutFfi, Store, Return;
  if (isCtor()) {
    OutType = Record->CppName + (isSized() ? " *%" : " *%");
    OutFfi = (isSized() ? "" : "*mut ") + Ffi.home(Id);
    Store = isSized() ? fmt::format("::new (out) {}({});", Record->CppName, Call) : fmt::format("*out = new {}({});", Record->CppName, Call);
    Return = isSized() ? "" : fmt::format("new {}({})", Record->CppName, Call);
  } else {
    OutType = Result.CppType;
    OutFfi = Result.FfiType;
    Store = replaceAll(Result.CppStore, "{call}", Call);
    Return = replaceAll(Result.CppReturn, "{call}", Call);
  }
  if (OutFfi.empty()) {
    T.CppCall = Call + ";";
  } else if (!T.IsGuarded && !Return.empty()) {
    T.RustResult = OutFfi;
    T.CppResult = OutType;
    T.CppCall = "return " + Return + ";";
  } else {
    // What is returned as it is goes through a pointer to it; what is built in place has the pointer already.
    T.RustParams.push_back({"out", "*mut " + OutFfi});
    T.CppParams.push_back(declare(OutType, Return.empty() ? "out" : "*out"));
    T.CppCall = Store;
  }
  if (T.IsGuarded)
    P.B.GlueParts.insert("exception");
  return T;
}

std::string FunctionPlanner::addThunk(const std::string &Name, std::size_t Count, bool IsMutTwin) {
  bool Direct = isDirect(Count) && !IsMutTwin;
  Thunk T = Direct ? directThunk() : glueThunk(Count, IsMutTwin);
  Path At = S.At;
  if (Record)
    At.push_back(P.Homes[Id].Name);
  T.FfiName = P.ffiName(At, Name);
  if (!Direct)
    T.Symbol = P.symbol(T.FfiName);
  this->Direct = Direct;
  return P.addThunk(std::move(T)).FfiName;
}

// ----- Rust ----------------------------------------------------------------------------------------------------------

/// `return field;`: a field read, where Rust has the field.
std::optional<std::string> FunctionPlanner::getter() const {
  if (!F.ReturnsField || !Record || !isSized() || P.Homes[Id].Form != Shape::Struct)
    return std::nullopt;
  const Layout &L = P.layout(Id);
  for (std::size_t I = 0; I != Record->Fields.size(); ++I) {
    const ir::Field &Field = Record->Fields[I];
    if (Field.O.Name != *F.ReturnsField || !L.IsTyped[I])
      continue;
    const ir::Type &T = P.resolve(*F.Result);
    auto *N = T.as<ir::Named>();
    bool IsValue = T.as<ir::Builtin>() || (N && !P.M.record(N->Id));
    if (IsValue && F.IsConst && S.type(*Field.Type) == Result.RustType)
      return "self." + rustName(Field.O.Name);
  }
  return std::nullopt;
}

std::string FunctionPlanner::body(const std::string &FfiName, std::size_t Count, bool IsMutTwin) const {
  const Thunk &T = P.B.Thunks.back();
  std::vector<std::string> Values;
  if (isMethod())
    Values.push_back("self");
  for (std::size_t I = 0; I != Count; ++I)
    Values.push_back(T.IsDirect && !Args[I].DirectArg.empty() ? Args[I].DirectArg : args(Count)[I].RustArg);
  bool HasOut = !T.RustParams.empty() && T.RustParams.back().Name == "out";
  bool HasResult = isCtor() || !Result.FfiType.empty();
  if (HasOut)
    Values.push_back("out");
  std::string Call = fmt::format("{}({})", S.ffi(FfiName), joined(Values));
  if (T.IsGuarded && !HasResult)
    return fmt::format("{}(unsafe {{ {} }})", S.rt("exception", "check"), Call);
  if (T.IsGuarded)
    Call = fmt::format("{}(|out| {})", S.rt("exception", "call"), Call);
  else if (HasOut)
    Call = fmt::format("{}(|out| {})", S.rt("out", "out"), Call);
  std::string Wrap = isCtor() ? (isSized() ? "{}" : S.rt("cxx_box", "CxxBox") + "::from_raw({})") : HasResult ? Result.RustWrap : "{}";
  if (IsMutTwin) {
    Wrap = replaceAll(Wrap, ".as_ref()", ".as_mut()");
    Wrap = Wrap.starts_with("&*") ? "&mut *" + Wrap.substr(2) : Wrap;
  }
  return fmt::format("unsafe {{ {} }}", replaceAll(Wrap, "{}", Call));
}

std::string FunctionPlanner::safety(std::size_t Count) const {
  std::string Text;
  auto say = [&](std::string_view Why) {
    if (Text.find(Why) == std::string::npos)
      Text += (Text.empty() ? "" : "\n") + std::string(Why);
  };
  for (std::size_t I = 0; I != Count; ++I) {
    if (!args(Count)[I].IsUnsafe)
      continue;
    if (Params[I].MayBeKept)
      say(fmt::format("C++ may keep the address of `{}`: it must live as long as the result.", Params[I].Name));
    else
      say(fmt::format("`{}` must be what C++ expects of it.", Params[I].Name));
  }
  if (IsUnbounded)
    say("The result borrows from something that this signature does not show.");
  return Text;
}

std::string FunctionPlanner::selfParam(bool IsMutTwin) const {
  bool IsMut = !F.IsConst || IsMutTwin;
  return "&" + (SelfLifetime.empty() ? "" : SelfLifetime + " ") + (IsMut ? "mut self" : "self");
}

void FunctionPlanner::writeOne(const std::string &Name, std::size_t Count, bool IsMutTwin, std::vector<Function> &Out) {
  Function R;
  R.Doc = F.O.Doc;
  if (Count != Params.size()) {
    std::string Defaults;
    for (const ir::Param &A : Params)
      if (A.Default)
        Defaults += fmt::format("{}`{}` is `{}`", Defaults.empty() ? "" : ", ", A.Name, *A.Default);
    R.Doc += (R.Doc.empty() ? "" : "\n\n") + Defaults + ": see `" + fullName(Name) + "`.";
  }
  R.Cpp = F.O.Cpp;
  R.Safety = safety(Count);
  R.Deprecated = F.O.Deprecated;
  R.MustUse = F.IsNoDiscard;
  R.Name = Name;
  R.Alias = rustName(F.O.Name) == Name || isCtor() ? "" : F.O.Name;
  R.Generics = Generics;
  if (isMethod())
    R.Params.push_back({selfParam(IsMutTwin), ""});
  for (std::size_t I = 0; I != Count; ++I) {
    R.Params.push_back({Params[I].Name, args(Count)[I].RustType});
    if (!args(Count)[I].RustSetup.empty())
      R.Setup.push_back(args(Count)[I].RustSetup);
  }
  R.Result = isCtor() ? (isSized() ? "Self" : S.rt("cxx_box", "CxxBox") + "<Self>") : Result.RustType;
  if (IsMutTwin) {
    auto At = R.Result.find('&');
    auto End = R.Result.compare(At, 2, "&'") == 0 ? R.Result.find(' ', At) + 1 : At + 1;
    R.Result.insert(End, "mut ");
  }
  if (auto Field = getter(); Field && !IsMutTwin) {
    R.Body = *Field;
  } else {
    std::string FfiName = addThunk(Name, Count, IsMutTwin);
    R.Body = body(FfiName, Count, IsMutTwin);
    bool Panics = std::any_of(R.Setup.begin(), R.Setup.end(), [](const std::string &Line) { return Line.find("c_str") != std::string::npos; });
    R.TrackCaller = P.B.Thunks.back().IsGuarded || Panics;
  }
  Out.push_back(std::move(R));
}

/// `From` for a converting constructor, `Default` for one without parameters.
void FunctionPlanner::writeTraits(const std::string &Name, std::size_t Count, std::vector<TraitImpl> &Impls) {
  if (!isCtor() || !isSized() || !safety(Count).empty())
    return;
  std::string Self = P.Homes[Id].Name, Impl = "impl";
  if (P.Homes[Id].HasLifetime) {
    Self += "<'a>";
    Impl += "<'a>";
  }
  if (Count == 0)
    Impls.push_back({"", fmt::format("{} {} for {}", Impl, S.prelude("Default"), Self), fmt::format("#[inline]\nfn default() -> Self {{\n    Self::{}()\n}}", Name)});
  if (Count != 1 || F.IsExplicit || args(Count)[0].FromType.empty())
    return;
  const std::string &From = args(Count)[0].FromType;
  if (!P.MemberNames[Id].insert("From " + onLp64(From)).second)
    return;
  Impls.push_back({"", fmt::format("{} {}<{}> for {}", Impl, S.prelude("From"), From, Self),
                   fmt::format("#[inline]\n#[track_caller]\nfn from(value: {}) -> Self {{\n    Self::{}(value)\n}}", From, Name)});
}

void FunctionPlanner::write(const std::string &Name, bool HasShort, std::vector<Function> &Out, std::vector<TraitImpl> &Impls) {
  std::size_t Required = required(), All = Params.size();
  std::size_t Mark = P.B.Thunks.size();
  bool HasDefaults = Required != All;
  std::string Full = HasDefaults && HasShort ? fullName(Name) : Name;
  // `T &f() const`: C++ lets a const object give out a mutable one, Rust asks for a mutable borrow of the object.
  bool HasTwin = isMethod() && F.IsConst && !HasViewRule && Result.Needs == Borrows::Objects && !Result.IsRaw && givesMutable(P, F);
  if (HasDefaults && HasShort) {
    writeOne(Name, Required, false, Out);
    writeTraits(Name, Required, Impls);
  }
  writeOne(Full, All, false, Out);
  writeTraits(Full, All, Impls);
  bool WasDirect = Direct;
  bool IsField = P.B.Thunks.size() == Mark;
  if (HasTwin && P.MemberNames[Id].insert(Full + "_mut").second)
    writeOne(Full + "_mut", All, true, Out);
  Path At = S.At;
  if (Record)
    At.push_back(P.Homes[Id].Name);
  std::string Rust = P.rustPath(At, HasDefaults && HasShort ? Name : Full);
  P.bound(F.O, Rust, IsField ? "field" : WasDirect ? "direct" : "thunk");
  P.outcome(F.O).Throws = F.CannotThrow ? "never" : "unknown";
  if (C.Result != Borrows::Nothing)
    P.outcome(F.O).Lifetime = HasViewRule ? "view" : ResultLifetime.empty() ? "raw" : IsUnbounded ? "unbounded" : ResultLifetime == "'_" ? "self" : "inputs";
  if (!Record)
    P.Paths.emplace(F.O.Qualified, Rust);
}

} // namespace

/// Copy and move constructors are traits of the value, not functions. Returns whether it was one.
static bool planSpecial(Planner &P, const ir::Function &F) {
  if (!F.IsCopyCtor && !F.IsMoveCtor)
    return false;
  ir::DeclId Id = F.O.Parent.value_or(0);
  const ir::Record *R = F.O.Parent ? P.M.record(Id) : nullptr;
  if (P.isExcluded(F.O))
    P.skip(F.O, reason(DiagId::SkipBlocked));
  else if (!R || P.Homes[Id].Name.empty() || R->IsAbstract)
    P.skip(F.O, R && R->IsAbstract ? reason(DiagId::SkipAbstract, R->O.Qualified) : reason(DiagId::SkipParent, "it has no name"));
  else if (F.IsMoveCtor && P.Homes[Id].Form != Shape::Opaque)
    P.bound(F.O, P.rustPath(P.Homes[Id].Module, P.Homes[Id].Name), "trait");
  else if (F.IsMoveCtor || !R->Special.HasCopy || !R->Special.HasDestructor || !R->Special.CanNew || F.Params.size() != 1)
    P.skip(F.O, reason(DiagId::SkipConstructor));
  else
    P.bound(F.O, fmt::format("<{} as {}>", P.rustPath(P.Homes[Id].Module, P.Homes[Id].Name), P.Homes[Id].Form == Shape::Opaque ? "ToOwned>::to_owned" : "Clone>::clone"), "trait");
  return true;
}

void Planner::planFunctions(const std::vector<const ir::Function *> &Set, std::vector<Function> &Out, std::vector<TraitImpl> &Impls) {
  std::vector<std::unique_ptr<FunctionPlanner>> Ready;
  for (const ir::Function *F : Set)
    if (!planSpecial(*this, *F))
      if (auto Planner = std::make_unique<FunctionPlanner>(*this, *F); Planner->prepare())
        Ready.push_back(std::move(Planner));
  if (Ready.empty())
    return;
  std::vector<Overload> Overloads;
  for (const auto &F : Ready)
    Overloads.push_back(F->overload());
  const ir::Origin &O = Set.front()->O;
  bool IsCtor = O.Kind == ir::ItemKind::Ctor;
  std::vector<std::string> Names = overloadNames(IsCtor ? "new" : rustName(O.Name), Overloads);
  auto &Taken = O.Parent && O.Kind != ir::ItemKind::Function ? MemberNames[*O.Parent] : ValueNames[modulePath(O)];
  for (std::size_t I = 0; I != Ready.size(); ++I) {
    // The short form exists unless another overload takes exactly those parameters: C++ could not call it either.
    std::size_t Required = Overloads[I].Required;
    bool HasShort = true;
    for (std::size_t J = 0; J != Ready.size(); ++J)
      if (J != I && Overloads[J].Required <= Required && Overloads[J].Long.size() >= Required &&
          (!Overloads[I].IsMethod || Overloads[I].IsConst == Overloads[J].IsConst) &&
          std::equal(Overloads[I].Long.begin(), Overloads[I].Long.begin() + static_cast<std::ptrdiff_t>(Required), Overloads[J].Long.begin()))
        HasShort = false;
    for (std::size_t J = 0; J != Ready.size(); ++J)
      if (std::size_t All = Overloads[I].Long.size(); J != I && Overloads[J].Required <= All && Overloads[J].Long.size() > All &&
                                                     std::equal(Overloads[I].Long.begin(), Overloads[I].Long.end(), Overloads[J].Long.begin()))
        Ready[I]->IsAmbiguous = true;
    std::string Name = Names[I];
    while (!Taken.insert(Name).second || (HasShort && Required != Overloads[I].Words.size() && !Taken.insert(fullName(Name)).second))
      Name += "_";
    Ready[I]->write(Name, HasShort, Out, Impls);
  }
}
