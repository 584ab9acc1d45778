// What is decided of a function before it has a name: whether it can be called at all, its lifetimes, and how its
// arguments cross.
#include "FunctionPlanner.h"

using namespace cxx2rs;
using namespace cxx2rs::plan;

bool plan::ownsByName(std::string_view Name) {
  std::string Lower = snakeCase(Name);
  for (std::string_view Word :
       {"new", "create", "make", "clone", "alloc", "dup", "copy", "release", "take", "detach", "steal"})
    if (Lower == Word || (Lower.starts_with(Word) && Lower[Word.size()] == '_'))
      return true;
  return false;
}

bool plan::touches(Borrows Lent, Borrows Needed) {
  if (Lent == Borrows::Nothing || Needed == Borrows::Nothing)
    return false;
  return Lent == Needed || Lent == Borrows::Anything || Needed == Borrows::Anything;
}

bool plan::isPlainView(const Planner &P, const ir::Record &R) {
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
static bool holds(const Planner &P, const ir::Record &R, ir::DeclId What) {
  return std::any_of(R.Fields.begin(), R.Fields.end(), [&](const ir::Field &F) {
    auto *N = P.resolve(*F.Type).as<ir::Named>();
    return N && (N->Id == What || (P.M.record(N->Id) && holds(P, *P.M.record(N->Id), What)));
  });
}

std::vector<ir::Param> FunctionPlanner::namedParams() const {
  std::vector<ir::Param> Named = F.Params;
  const Path At = Record ? P.Homes[Id].Module : P.modulePath(F.O);
  static constexpr std::string_view Taken[] = {"self", "out", "this", "Ok", "Err", "Some", "None"};
  bool HasSelf = Form != Operands::Named && F.How == ir::CallForm::Free && !Named.empty();
  if (HasSelf)
    Named[0].Name = "self";
  for (std::size_t I = HasSelf; I != Named.size(); ++I) {
    std::string Name = Named[I].Name.empty() ? fmt::format("arg{}", I) : replaceAll(Named[I].Name, "$", "_");
    auto isTaken = [&] {
      auto First = Named.begin(), Here = First + static_cast<std::ptrdiff_t>(I);
      return std::find(std::begin(Taken), std::end(Taken), Name) != std::end(Taken) ||
             std::any_of(First, Here, [&](const ir::Param &Earlier) { return Earlier.Name == Name; });
    };
    // A constant of that name would turn the parameter into a pattern.
    while (isTaken() || rustName(Name) != Name || P.isPattern(At, Name))
      Name += "_";
    Named[I].Name = std::move(Name);
  }
  return Named;
}

std::optional<Reason> FunctionPlanner::notCallable() const {
  if (F.Blocked)
    return F.Blocked;
  if (F.O.Kind == ir::ItemKind::AbstractCtor)
    return reason(DiagId::SkipAbstract, Record ? Record->O.Qualified : F.O.Qualified);
  if (F.isMember() && (!Record || P.Homes[Id].Name.empty() || !Record->IsComplete))
    return reason(DiagId::SkipParent, "it has no name or layout that generated code could use");
  if (F.IsVariadic)
    return reason(DiagId::SkipVariadicCxx);
  if (F.IsVolatile)
    return reason(DiagId::SkipVolatile);
  if (F.IsRValueQualified && (!Record->Special.HasDestructor || (!isSized() && !P.canOwn(Id))))
    return reason(DiagId::SkipRefQualified, "Rust cannot own one");
  if (F.IsRValueQualified && resultBorrows(P, F) != Borrows::Nothing)
    return reason(DiagId::SkipRefQualified, "its result would point into what is gone");
  if (F.IsHidden && !F.IsInline)
    return reason(DiagId::SkipHidden);
  if (isCtor() && Record->isCounted())
    return Record->Special.CanNew ? std::nullopt : std::optional(reason(DiagId::SkipNoDestructor, Record->O.Qualified));
  if (isCtor() && !isSized() && (!Record->Special.HasDestructor || !Record->Special.CanNew))
    return reason(DiagId::SkipNoDestructor, Record->O.Qualified);
  if (isCtor() && !Record->Special.HasDestructor)
    return reason(DiagId::SkipNoDestructor, Record->O.Qualified);
  return std::nullopt;
}

/// From the evidence to the lifetimes in the signature (3-level: the view's own, a tie to borrowed inputs, none).
void FunctionPlanner::chooseLifetime() {
  C.HasBound = F.IsThisLifetimeBound ||
               std::any_of(Params.begin(), Params.end(), [](const ir::Param &A) { return A.IsLifetimeBound; });
  chooseResultLifetime();
  if (!isCtor())
    tieViews();
}

/// A function that may change a view may make it point into any other argument: those must live as long as what it
/// views.
void FunctionPlanner::tieViews() {
  bool OnSelf = isMethod() && !F.IsConst && P.Homes[Id].HasLifetime;
  const ir::Record *Changed = OnSelf ? Record : nullptr;
  unsigned Others = 0;
  for (const ir::Param &A : Params) {
    auto *Ref = A.Type->as<ir::Reference>();
    auto *Ptr = A.Type->as<ir::Pointer>();
    const ir::Type *To = Ref && !Ref->IsRValue ? Ref->Pointee.get() : Ptr ? Ptr->Pointee.get() : nullptr;
    auto *N = To ? P.resolve(*To).as<ir::Named>() : nullptr;
    bool IsView = N && P.M.record(N->Id) && P.Homes[N->Id].HasLifetime && !To->IsConst;
    if (IsView && !Changed)
      Changed = P.M.record(N->Id);
    else
      Others += Ref || A.Type->as<ir::Pointer>() || A.Type->as<ir::StdType>() || A.Type->as<ir::Named>();
  }
  if (!Changed || Others == 0)
    return;
  std::string Fresh = Record && P.Homes[Id].HasLifetime ? "'b" : "'a";
  C.Tie = viewBorrows(P, *Changed);
  if (OnSelf) {
    C.Lifetime = "'a"; // at least as long as any borrow of the view itself
  } else if (C.Lifetime.empty()) {
    C.Lifetime = Fresh;
    Generics = "<" + Fresh + ">";
  }
}

/// Whether the text has the lifetime: `'a`, not `'arg`.
static bool mentions(llvm::StringRef Text, llvm::StringRef Lifetime) {
  for (auto At = Text.find(Lifetime); At != llvm::StringRef::npos; At = Text.find(Lifetime)) {
    Text = Text.substr(At + Lifetime.size());
    if (Text.empty() || !(llvm::isAlnum(Text.front()) || Text.front() == '_'))
      return true;
  }
  return false;
}

void plan::dropUnusedLifetimes(Function &R) {
  llvm::SmallVector<llvm::StringRef> Names, Used;
  llvm::StringRef(R.Generics).drop_front().drop_back().split(Names, ", ");
  for (llvm::StringRef Name : Names)
    if (mentions(R.Result, Name) || std::any_of(R.Params.begin(), R.Params.end(), [&](const Param &A) {
          return mentions(A.Name, Name) || mentions(A.Type, Name);
        }))
      Used.push_back(Name);
  R.Generics = Used.empty() ? "" : "<" + llvm::join(Used, ", ") + ">";
}

void FunctionPlanner::chooseResultLifetime() {
  if (DropsResult)
    return;
  if (GivesLeft) {
    ResultLifetime = "'a";
    return;
  }
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
  if (T.as<ir::Pointer>() && isOwner()) {
    C.Result = Borrows::Nothing;
    return;
  }
  if (F.IsResultStatic && !T.as<ir::Named>() && isStaticSound(T)) {
    C.Result = Borrows::Nothing;
    ResultLifetime = "'static";
    return;
  }
  C.Copies = sharesResult();
  if (C.Copies && copiesResult(T)) {
    C.Result = Borrows::Nothing;
    return;
  }
  IsUnbounded = C.Copies && T.as<ir::Named>() && C.Result != Borrows::Objects; // text in it may go at any time
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
  for (const ir::Param &A : Params)
    AnyParam |= touches(planParam(C, A, false).Lends, C.Result);
  bool SelfLends = isMethod() && (!C.HasBound || F.IsThisLifetimeBound);
  if (HasViewRule) {
    ResultLifetime = "'a";
  } else if (AnyParam && isMethod() && !SelfLends) {
    ResultLifetime = Fresh;
    Generics = "<" + Fresh + ">";
  } else if (isMethod() && !AnyParam) {
    ResultLifetime = "'_";
    C.Lifetime.clear();
  } else if (isMethod() || AnyParam) {
    ResultLifetime = SelfLifetime = Fresh;
    Generics = "<" + Fresh + ">";
  } else if (T.as<ir::Named>()) {
    ResultLifetime = Fresh;
    Generics = "<" + Fresh + ">";
    IsUnbounded = true;
  } else {
    C.Lifetime.clear();
  }
}

bool FunctionPlanner::isOwner() const {
  return F.IsResultOwned || (!F.IsResultSaid && !F.IsResultStatic && ownsByName(F.O.Name));
}

/// To the end of the program, nobody may change what Rust has `&T` of, and two calls would give two `&mut`: only where
/// they claim no bytes.
bool FunctionPlanner::isStaticSound(const ir::Type &T) const {
  auto *Ptr = T.as<ir::Pointer>();
  auto *Ref = T.as<ir::Reference>();
  const ir::Type *To = Ptr ? Ptr->Pointee.get() : Ref ? Ref->Pointee.get() : nullptr;
  if (!To || To->IsConst)
    return true;
  auto *N = P.resolve(*To).as<ir::Named>();
  return N && P.M.record(N->Id) && P.Homes[N->Id].Form == Shape::Opaque;
}

bool FunctionPlanner::mayMutate() const {
  if (F.IsResultStatic)
    return true;
  if (isShared() || C.Copies)
    return false; // two calls would give two
  if (isMethod() && !F.IsConst && !HasViewRule)
    return true;
  if (HasViewRule) {
    // Two calls would give two `&mut` to one object: harmless only where they claim no bytes.
    const ir::Type &T = P.resolve(*F.Result);
    const ir::Type *To = T.as<ir::Pointer>()     ? T.as<ir::Pointer>()->Pointee.get()
                         : T.as<ir::Reference>() ? T.as<ir::Reference>()->Pointee.get()
                                                 : nullptr;
    auto *N = To ? P.resolve(*To).as<ir::Named>() : nullptr;
    return !F.IsConst && N && P.Homes[N->Id].Form == Shape::Opaque;
  }
  return !isMethod() && std::any_of(Args.begin(), Args.end(),
                                    [&](const Passing &A) { return touches(A.Lends, C.Result) && A.LendsMutably; });
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
  bool IsInteger =
      B->Kind != ir::BuiltinKind::Bool && B->Kind != ir::BuiltinKind::Float && B->Kind != ir::BuiltinKind::Double;
  return IsInteger && (Word == "n" || Word.contains("len") || Word.contains("size") || Word.contains("count") ||
                       Word.contains("bytes"));
}

bool FunctionPlanner::planArguments() {
  unsigned Required = required();
  bool HasShort = Required != Params.size();
  Args.reserve(Params.size());
  for (std::size_t I = 0; I != Params.size(); ++I) {
    bool IsCounted = I + 1 != Params.size() && mayCount(Params[I + 1]);
    Args.push_back(planParam(C, Params[I], IsCounted));
    if (Form != Operands::Named && !Args.back().Blocked)
      adaptOperand(P, Form, Params[I], Args.back());
    if (HasShort && I < Required)
      ShortArgs.push_back(IsCounted && I + 1 == Required ? planParam(C, Params[I], false) : Args.back());
    if (Args.back().Blocked) {
      Args.back().Blocked->Chain = {F.O.Qualified, fmt::format("parameter {}", I + 1)};
      P.skip(F.O, *Args.back().Blocked); // a trait that cannot have it is no end: the named function comes next
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
  if (F.IsRValueQualified) {
    SelfText = isSized() ? fmt::format("&raw {} self", F.IsConst ? "const" : "mut") : "this.as_mut_ptr()";
    P.Homes[Id].NeedsDelete |= !isSized();
  }
  if (!isCtor() && !DropsResult)
    Result = planResult(C, ResultLifetime, GivesLeft || mayMutate(), isOwner());
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
    O.Middle.push_back(middleTypeWord(*A.Type, P.M));
  }
  O.Required = required();
  O.IsConst = F.IsConst;
  O.IsMethod = isMethod();
  return O;
}
