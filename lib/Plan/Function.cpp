// The Rust functions of an overload set: their names, their text, and the traits that constructors give.
#include "FunctionPlanner.h"
#include "ParamPlanner.h"

using namespace cxx2rs;
using namespace cxx2rs::plan;

std::string plan::fullName(const std::string &Name) {
  llvm::StringRef Base = Name;
  return Base.consume_back("_mut") ? Base.str() + "_full_mut" : Name + "_full";
}

/// Whether the result is an address through which C++ may write.
static bool givesMutable(const Planner &P, const ir::Function &F) {
  const ir::Type &T = P.resolve(*F.Result);
  if (auto *Ptr = T.as<ir::Pointer>())
    return !Ptr->Pointee->IsConst;
  auto *Ref = T.as<ir::Reference>();
  return Ref && !Ref->Pointee->IsConst;
}

/// Its own name as C++ has it; O.Name may be the user's.
static std::string aliasName(const ir::Function &F) {
  if (F.Operator)
    return fmt::format("operator{}", ir::operatorRow(*F.Operator).Spelling);
  return F.isConversion() ? F.O.Name : std::string(declaredName(F.O));
}

std::string plan::baseName(const ir::Function &F, const ir::Module &M) {
  if (F.How == ir::CallForm::Constructor)
    return "new";
  bool IsRenamed = !F.O.Name.starts_with("operator");
  if (F.Operator && !IsRenamed)
    return std::string(ir::operatorRow(*F.Operator).Word);
  if (!F.isConversion() || IsRenamed)
    return rustName(F.O.Name);
  bool IsAddress = F.Result->as<ir::Pointer>() || F.Result->as<ir::Reference>();
  bool IsBool = F.Result->isBuiltin(ir::BuiltinKind::Bool);
  return (IsAddress || IsBool ? "as_" : "to_") + typeWord(*F.Result, M);
}

/// `return field;`: a field read. Where Rust has no such field, it is read at its offset, which the glue checks.
std::optional<FieldRead> FunctionPlanner::getter() const {
  if (!F.ReturnsField || !Record || !F.IsConst || F.IsRValueQualified)
    return std::nullopt;
  auto It = llvm::find_if(Record->Fields, [&](const ir::Field &A) { return declaredName(A.O) == *F.ReturnsField; });
  if (It == Record->Fields.end() || Record->Tag == ir::RecordTag::Union)
    return std::nullopt;
  const ir::Type &T = P.resolve(*F.Result);
  auto *Ref = T.as<ir::Reference>();
  auto *N = P.resolve(Ref ? *Ref->Pointee : T).as<ir::Named>();
  bool IsRecord = N && P.M.record(N->Id);
  bool IsLent = Ref && !Ref->IsRValue && Ref->Pointee->IsConst && !P.Homes[Id].HasLifetime &&
                (!isShared() || (IsRecord && P.Homes[N->Id].Form == Shape::Opaque));
  bool IsValue = T.as<ir::Builtin>() || (N && !Ref && !IsRecord);
  llvm::StringRef Given = Result.RustType;
  if (IsLent)
    IsLent = Given.consume_front("&") && !Given.starts_with("mut ") && !Given.starts_with("'");
  std::string FieldType = S.type(*It->Type);
  if ((!IsValue && !IsLent) || FieldType != Given)
    return std::nullopt;
  auto Index = static_cast<std::size_t>(It - Record->Fields.begin());
  if (isSized() && P.Homes[Id].Form == Shape::Struct && P.layout(Id).isTyped(Index))
    return FieldRead{(IsLent ? "&self." : "self.") + rustName(It->O.Name), ""};
  return isSized() ? std::nullopt : readAtOffset(*It, IsLent);
}

/// The member of an opaque class. Others may change it meanwhile only if it is `mutable`.
std::optional<FieldRead> FunctionPlanner::readAtOffset(const ir::Field &Field, bool IsLent) const {
  std::uint64_t Offset = Field.OffsetBits / 8;
  if (Field.IsMutable || Field.IsOverlapping || Field.Size == 0 || Field.BitWidth || Field.OffsetBits % 8 != 0 ||
      Offset % std::max<std::uint64_t>(Field.Align, 1) != 0)
    return std::nullopt;
  return FieldRead{fmt::format("unsafe {{ {}(self, {}) }}", S.rt("field", IsLent ? "field" : "read"), Offset),
                   fmt::format("template struct cxx2rs::Offset<__LINE__, {}({}, {}), {}>;",
                               offsetMacro(Record->CppName), Record->CppName, P.cppField(Field), Offset)};
}

std::string FunctionPlanner::body(const std::string &FfiName, std::size_t Count, bool IsMutTwin) const {
  const Thunk &T = P.B.Thunks.back();
  std::vector<std::string> Values;
  if (isMethod())
    Values.push_back(SelfText);
  for (std::size_t I = 0; I != Count; ++I)
    Values.push_back(T.IsDirect && !Args[I].DirectArg.empty() ? Args[I].DirectArg : args(Count)[I].RustArg);
  bool HasOut = !T.RustParams.empty() && T.RustParams.back().Name == "out";
  bool HasResult = isCtor() || !Result.FfiType.empty();
  // `Vec() {}` leaves its members as the memory was: no value that Rust may read.
  bool IsZeroed = isCtor() && isSized() && !F.InitialisesAll;
  if (HasOut)
    Values.push_back(IsZeroed ? S.rt("zeroed", "zeroed") + "(out)" : "out");
  std::string Call = fmt::format("{}({})", S.ffi(FfiName), joined(Values));
  for (std::size_t I = Count; I-- != 0;)
    if (args(Count)[I].IsConverted)
      Call = fmt::format("{0}.with_arg(|{0}| {1})", Params[I].Name, Call);
  if (T.IsGuarded && !HasResult)
    return fmt::format("{}(unsafe {{ {} }})", S.rt("exception", GivesResult ? "try_check" : "check"), Call);
  if (T.IsGuarded)
    Call = fmt::format("{}(|out| {})", S.rt("exception", GivesResult ? "try_call" : "call"), Call);
  else if (HasOut)
    Call = fmt::format("{}(|out| {})", S.rt("out", "out"), Call);
  std::string Wrap =
      isCtor()    ? (isSized() ? "{}" : P.owner(S, Id) + (Record->CountsFromZero ? "::retain(&*{})" : "::from_raw({})"))
      : HasResult ? Result.RustWrap
                  : "{}";
  if (IsMutTwin) {
    Wrap = replaceAll(Wrap, ".as_ref()", ".as_mut()");
    Wrap = Wrap.starts_with("&*") ? "&mut *" + Wrap.substr(2) : Wrap;
  }
  if (GivesResult && Wrap != "{}")
    return fmt::format("unsafe {{ {}.map(|value| {}) }}", Call, replaceAll(Wrap, "{}", "value"));
  return fmt::format("unsafe {{ {} }}", replaceAll(Wrap, "{}", Call));
}

/// A link of rustdoc's to a function of the same class or namespace.
std::string FunctionPlanner::link(const std::string &Name) const {
  return F.isMember() ? fmt::format("[`{}`](Self::{})", unescaped(Name), Name) : fmt::format("[`{}`]", Name);
}

std::string FunctionPlanner::selfParam(bool IsMutTwin) const {
  if (consumesBox())
    return fmt::format("mut this: {}<Self>", S.rt("cxx_box", "CxxBox"));
  if (F.IsRValueQualified)
    return F.IsConst ? "self" : "mut self";
  bool IsMut = (!F.IsConst && !isShared()) || IsMutTwin;
  return "&" + (SelfLifetime.empty() ? "" : SelfLifetime + " ") + (IsMut ? "mut self" : "self");
}

/// What the comment says of exceptions, in the section where Rust looks for it.
static std::string withErrors(llvm::StringRef Doc) {
  std::string Rest, Errors;
  while (!Doc.empty()) {
    auto [Line, After] = Doc.split('\n');
    (Line.starts_with("Throws `") ? Errors : Rest) += Line.str() + "\n";
    Doc = After;
  }
  Rest = llvm::StringRef(Rest).rtrim().str();
  Errors = Errors.empty() ? "What C++ throws." : llvm::StringRef(Errors).rtrim().str();
  return Rest + (Rest.empty() ? "" : "\n\n") + "# Errors\n" + Errors;
}

void FunctionPlanner::writeOne(const std::string &Name, std::size_t Count, bool IsMutTwin, std::vector<Function> &Out) {
  Function R;
  bool IsMutable = Form == Operands::Named && (IsMutTwin || (F.O.Doc.empty() && IsTwinOfConst));
  R.Doc =
      IsMutable ? fmt::format("As {}, to change what it gives.", link(Name.substr(0, Name.rfind("_mut")))) : F.O.Doc;
  if (Count != Params.size()) {
    std::string Defaults;
    for (const ir::Param &A : Params)
      if (A.Default)
        Defaults += fmt::format("{}`{}` is `{}`", Defaults.empty() ? "" : ", ", A.Name, *A.Default);
    R.Doc += (R.Doc.empty() ? "" : "\n\n") + Defaults + ": see " + link(Full) + ".";
  }
  if (std::string Condition = P.condition(F); !Condition.empty())
    R.Doc += fmt::format("{}Only in glue of a compiler that has it: `#if {}`.", R.Doc.empty() ? "" : "\n\n", Condition);
  if (GivesResult)
    R.Doc = withErrors(R.Doc);
  R.Cpp = F.O.Cpp;
  R.Safety = safety(Count);
  R.Deprecated = F.O.Deprecated;
  R.MustUse = F.IsNoDiscard;
  R.Name = Name;
  std::string Declared = aliasName(F);
  R.Alias = rustName(Declared) == Name || isCtor() ? "" : Declared;
  R.Generics = Generics;
  if (isMethod())
    R.Params.push_back({selfParam(IsMutTwin), ""});
  for (std::size_t I = 0; I != Count; ++I) {
    if (args(Count)[I].OutType.empty())
      R.Params.push_back({Params[I].Name, args(Count)[I].RustType});
    if (!args(Count)[I].RustSetup.empty())
      R.Setup.push_back(args(Count)[I].RustSetup);
    if (args(Count)[I].RustType.find(ArgLifetime) != std::string::npos &&
        !llvm::StringRef(R.Generics).contains(ArgLifetime))
      R.Generics = Generics.empty() ? fmt::format("<{}>", ArgLifetime)
                                    : fmt::format("{}, {}>", Generics.substr(0, Generics.size() - 1), ArgLifetime);
  }
  R.Result = isCtor() ? (isSized() ? "Self" : P.owner(S, Id) + "<Self>") : Result.RustType;
  if (IsMutTwin) {
    auto At = R.Result.find('&');
    auto End = R.Result.compare(At, 2, "&'") == 0 ? R.Result.find(' ', At) + 1 : At + 1;
    R.Result.insert(End, "mut ");
  }
  if (GivesResult)
    R.Result = fmt::format("{}<{}, {}>", S.prelude("Result"), R.Result.empty() ? "()" : R.Result,
                           S.rt("exception", "CxxException"));
  if (!R.Generics.empty())
    dropUnusedLifetimes(R);
  if (auto Field = getter(); Field && !IsMutTwin) {
    R.Body = Field->Body;
    if (!Field->Check.empty())
      P.B.GlueChecks.push_back({Field->Check, P.condition(F.O)});
  } else {
    std::string FfiName = addThunk(Name, Count, IsMutTwin);
    R.Body = body(FfiName, Count, IsMutTwin);
    if (std::string Check = rangeCheck(); !Check.empty())
      R.Setup.push_back(std::move(Check));
    bool Panics = std::any_of(R.Setup.begin(), R.Setup.end(), [](llvm::StringRef Line) {
      return Line.contains("c_str") || Line.starts_with("assert!");
    });
    R.TrackCaller = (P.B.Thunks.back().IsGuarded && !GivesResult) || Panics ||
                    Result.RustWrap.find("not_null") != std::string::npos;
  }
  giveOut(R, Count);
  Out.push_back(std::move(R));
}

/// `From` for a converting constructor, `Default` for one without parameters.
void FunctionPlanner::writeTraits(const std::string &Name, std::size_t Count, std::vector<TraitImpl> &Impls) {
  noteConversion(Name, Count);
  if (!isCtor() || !isSized() || GivesResult || !safety(Count).empty())
    return;
  std::string Self = P.Homes[Id].Name, Impl = "impl";
  if (P.Homes[Id].HasLifetime) {
    Self += "<'a>";
    Impl += "<'a>";
  }
  if (Count == 0)
    Impls.push_back({"", fmt::format("{} {} for {}", Impl, S.prelude("Default"), Self),
                     fmt::format("#[inline]\nfn default() -> Self {{\n    Self::{}()\n}}", Name)});
  if (Count != 1 || F.IsExplicit || args(Count)[0].FromType.empty())
    return;
  const std::string &From = args(Count)[0].FromType;
  if (!P.MemberNames[Id].insert("From " + onLp64(From)).second)
    return;
  Impls.push_back(
      {"", fmt::format("{} {}<{}> for {}", Impl, S.prelude("From"), From, Self),
       fmt::format("#[inline]\n#[track_caller]\nfn from(value: {}) -> Self {{\n    Self::{}(value)\n}}", From, Name)});
}

void FunctionPlanner::write(const std::string &Name, const std::string &FullName, std::vector<Function> &Out,
                            std::vector<TraitImpl> &Impls) {
  std::size_t Required = required(), All = Params.size();
  std::size_t Mark = P.B.Thunks.size(), First = Out.size();
  GivesResult = !F.CannotThrow && F.Throwing == ir::OnThrow::Result && !getter();
  Full = FullName;
  // `T &f() const`: C++ lets a const object give out a mutable one, Rust asks for a mutable borrow of the object.
  bool HasTwin = isMethod() && F.IsConst && !HasMutableOverload && !isShared() && !C.Copies && !HasViewRule &&
                 Result.Needs == Borrows::Objects && !Result.IsRaw && givesMutable(P, F);
  if (Name != Full) {
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
  std::string Rust = P.rustPath(At, Name);
  P.bound(F.O, Rust, IsField ? "field" : WasDirect ? "direct" : "thunk");
  P.outcome(F.O).Throws = F.CannotThrow ? "never" : GivesResult ? "result" : "unknown";
  if (ResultLifetime == "'static")
    P.outcome(F.O).Lifetime = "static";
  else if (C.Result != Borrows::Nothing)
    P.outcome(F.O).Lifetime = HasViewRule              ? "view"
                              : ResultLifetime.empty() ? "raw"
                              : IsUnbounded            ? "unbounded"
                              : ResultLifetime == "'_" ? "self"
                                                       : "inputs";
  if (Record)
    return;
  P.Paths.emplace(F.O.Qualified, Rust);
  for (std::size_t I = First; I != Out.size(); ++I)
    P.RustNames[&F.O].push_back(Out[I].Name);
}

/// Copy and move constructors are traits of the value, not functions. Returns whether it was one.
static bool planSpecial(Planner &P, const ir::Function &F) {
  if (!F.IsCopyCtor && !F.IsMoveCtor)
    return false;
  ir::DeclId Id = F.O.Parent.value_or(0);
  const ir::Record *R = F.O.Parent ? P.M.record(Id) : nullptr;
  if (P.isExcluded(F.O))
    P.skip(F.O, reason(DiagId::SkipBlocked));
  else if (!R || P.Homes[Id].Name.empty() || R->IsAbstract)
    P.skip(F.O, R && R->IsAbstract ? reason(DiagId::SkipAbstract, R->O.Qualified)
                                   : reason(DiagId::SkipParent, "it has no name"));
  else if (F.IsMoveCtor && (P.Homes[Id].Form != Shape::Opaque || P.canOwn(Id)))
    P.bound(F.O, P.rustPath(P.Homes[Id].Module, P.Homes[Id].Name), "move");
  else if (F.IsMoveCtor || !R->Special.HasCopy || !R->Special.HasDestructor || !R->Special.CanNew ||
           F.Params.size() != 1)
    P.skip(F.O, reason(DiagId::SkipConstructor));
  else
    P.bound(F.O,
            fmt::format("<{} as {}", P.rustPath(P.Homes[Id].Module, P.Homes[Id].Name),
                        P.Homes[Id].Form == Shape::Opaque ? "ToOwned>::to_owned" : "Clone>::clone"),
            "trait");
  return true;
}

void Planner::planFunctions(const std::vector<const ir::Function *> &Set, std::vector<Function> &Out,
                            std::vector<TraitImpl> &Impls) {
  bool IsOperator = Set.front()->Operator && Set.front()->O.Name.starts_with("operator");
  std::vector<const ir::Function *> Rest = IsOperator ? planOperators(Set, Impls) : Set;
  if (!Rest.empty())
    planNamed(Rest, Out, Impls);
}

/// `int` and `int &`: glue, whose arguments have names, may pass the same for both.
static bool takeTheSame(llvm::StringRef A, llvm::StringRef B) {
  auto isReferenceTo = [](llvm::StringRef Long, llvm::StringRef Value) {
    return Long.consume_front(Value) && (Long == "_ref" || Long == "_mut_ref" || Long == "_move");
  };
  return A == B || isReferenceTo(A, B) || isReferenceTo(B, A);
}

/// `f() &&` beside `f() const &`: what consumes its object is `into_f`.
static std::string consumingName(const std::string &Base) {
  llvm::StringRef Rest = Base;
  if (!Rest.consume_front("to_"))
    Rest.consume_front("as_");
  return "into_" + unescaped(Rest.str());
}

void Planner::planNamed(const std::vector<const ir::Function *> &Set, std::vector<Function> &Out,
                        std::vector<TraitImpl> &Impls) {
  auto consumes = [](const ir::Function *F) { return F->IsRValueQualified; };
  std::vector<const ir::Function *> Asking, Consuming;
  std::partition_copy(Set.begin(), Set.end(), std::back_inserter(Consuming), std::back_inserter(Asking), consumes);
  if (!Asking.empty() && !Consuming.empty()) {
    planNamed(Asking, Out, Impls);
    return planNamed(Consuming, Out, Impls);
  }
  std::vector<std::unique_ptr<FunctionPlanner>> Ready;
  for (const ir::Function *F : Set)
    if (!planSpecial(*this, *F))
      if (auto Planner = std::make_unique<FunctionPlanner>(*this, *F); Planner->prepare())
        Ready.push_back(std::move(Planner));
  if (Ready.empty())
    return;
  std::vector<std::pair<std::unique_ptr<FunctionPlanner>, const ir::Origin *>> Twins; // and those they are one with
  for (auto It = Ready.begin(); It != Ready.end();) {
    auto Other = std::find_if(Ready.begin(), Ready.end(), [&](const auto &F) { return (*It)->isTwinOf(*F); });
    if (Other == Ready.end()) {
      ++It;
      continue;
    }
    Twins.emplace_back(std::move(*It), &(*Other)->F.O);
    It = Ready.erase(It);
  }
  std::vector<Overload> Overloads;
  for (const auto &F : Ready)
    Overloads.push_back(F->overload());
  const ir::Origin &O = Set.front()->O;
  bool IsMember = Set.front()->isMember();
  std::string Declares = baseName(*Set.front(), M);
  bool HasOthers = IsMember && std::any_of(MemberSets[*O.Parent].begin(), MemberSets[*O.Parent].end(), [&](auto &All) {
                     return std::find(All.begin(), All.end(), Set.front()) != All.end() &&
                            !std::all_of(All.begin(), All.end(), consumes);
                   });
  if (consumes(Set.front()) && HasOthers)
    Declares = consumingName(Declares);
  std::vector<std::string> Names = overloadNames(Declares, Overloads);
  const auto &Others = IsMember ? DeclaredMembers[*O.Parent] : Declared[modulePath(O)];
  auto &Taken = IsMember ? MemberNames[*O.Parent] : ValueNames[modulePath(O)];
  for (std::size_t I = 0; I != Ready.size(); ++I) {
    // The short form exists unless another overload takes exactly those parameters: C++ could not call it either.
    std::size_t Required = Overloads[I].Required;
    bool HasShort = !Ready[I]->F.IsShortAmbiguous;
    for (std::size_t J = 0; J != Ready.size(); ++J)
      if (J != I && Overloads[J].Required <= Required && Overloads[J].Long.size() >= Required &&
          (!Overloads[I].IsMethod || Overloads[I].IsConst == Overloads[J].IsConst) &&
          std::equal(Overloads[I].Long.begin(), Overloads[I].Long.begin() + static_cast<std::ptrdiff_t>(Required),
                     Overloads[J].Long.begin(), takeTheSame))
        HasShort = false;
    for (std::size_t J = 0; J != Ready.size(); ++J)
      if (Overloads[J].Long == Overloads[I].Long) {
        Ready[I]->HasMutableOverload |= !Overloads[J].IsConst;
        Ready[I]->IsTwinOfConst |= Overloads[J].IsConst && !Overloads[I].IsConst;
      }
    for (std::size_t J = 0; J != Ready.size(); ++J)
      if (std::size_t All = Overloads[I].Long.size();
          J != I && Overloads[J].Required <= All && Overloads[J].Long.size() >= All &&
          Overloads[J].Long != Overloads[I].Long &&
          std::equal(Overloads[I].Long.begin(), Overloads[I].Long.end(), Overloads[J].Long.begin(), takeTheSame))
        Ready[I]->IsAmbiguous = true;
    Ready[I]->IsAmbiguous |= Ready[I]->F.IsAmbiguous;
    if (Ready[I]->IsAmbiguous && Ready[I]->cannotBeMeant()) {
      if (!Ready[I]->F.O.IsRepeated)
        skip(Ready[I]->F.O, reason(DiagId::SkipAmbiguous));
      continue;
    }
    // A made-up name gives way to what C++ itself calls something.
    auto unique = [&](std::string Made) {
      while (((Made != Declares || Set.front()->Operator) && Others.contains(Made)) || !Taken.insert(Made).second)
        Made += "_";
      return Made;
    };
    std::string Name = unique(Names[I]);
    bool HasFull = HasShort && Required != Overloads[I].Words.size();
    Ready[I]->write(Name, HasFull ? unique(fullName(Name)) : Name, Out, Impls);
  }
  for (const auto &[Twin, Of] : Twins)
    bound(Twin->F.O, outcome(*Of).Rust, "merged");
}
