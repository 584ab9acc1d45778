// begin() and end(): a slice's iterator where they are pointers, one that asks C++ for each item where they are objects
// of the library. What else they may be is bound as it is.
#include "FunctionPlanner.h"

using namespace cxx2rs;
using namespace cxx2rs::plan;

namespace {

/// One end of a range.
class EndPlanner : public FunctionPlanner {
public:
  using FunctionPlanner::FunctionPlanner;
  /// The call as an expression.
  std::string call() {
    std::vector<plan::Function> Written;
    writeOne(rustName(F.O.Name), 0, false, Written);
    Tracks = Written.front().TrackCaller;
    return Written.front().Body;
  }
  bool isDirectCall() const { return Direct; }
  bool Tracks = false;
};

/// What an iterator gives, by its `operator*`.
class ItemPlanner : public FunctionPlanner {
public:
  using FunctionPlanner::FunctionPlanner;
  /// References only where the object is sure to outlive the step; else copies.
  std::optional<Returning> item() {
    bool IsStable = Record->IsMultiPass || F.ReadsThroughPointer;
    auto *Ref = P.resolve(*F.Result).as<ir::Reference>();
    if (Ref && Ref->IsRValue)
      return std::nullopt;
    if (Ref && !IsStable)
      return copy(*Ref);
    Returning R = planResult(C, IsStable ? "'i" : "", false, false);
    bool NamesOther = viewBehind(*F.Result) && !IsStable;
    return R.Blocked || R.FfiType.empty() || NamesOther ? std::nullopt : std::optional(std::move(R));
  }

private:
  bool viewBehind(const ir::Type &T) const {
    const ir::Type &Real = P.resolve(T);
    if (auto *Ref = Real.as<ir::Reference>())
      return viewBehind(*Ref->Pointee);
    auto *N = Real.as<ir::Named>();
    return N && P.M.record(N->Id) && P.Homes[N->Id].HasLifetime;
  }
  std::optional<Returning> copy(const ir::Reference &Ref) {
    auto *N = P.resolve(*Ref.Pointee).as<ir::Named>();
    const ir::Record *R = N ? P.M.record(N->Id) : nullptr;
    if (viewBehind(*Ref.Pointee) || (R && (!R->Special.HasCopy || R->IsAbstract || !R->Special.HasDestructor)))
      return std::nullopt;
    ir::Function ByValue = F;
    ByValue.Result = Ref.Pointee;
    llvm::StringRef Cpp = ByValue.ResultCpp;
    Cpp.consume_front("const ");
    ByValue.ResultCpp = replaceAll(Cpp.str(), "&%", "%");
    CallContext Of{P, S, Ffi, ByValue, Borrows::Nothing, "", false};
    Returning Copied = planResult(Of, "", false, false);
    return Copied.Blocked || Copied.FfiType.empty() ? std::nullopt : std::optional(std::move(Copied));
  }
};

/// Both ends as C++ has them.
struct Ends {
  const ir::Function *Begin = nullptr, *End = nullptr;
  explicit operator bool() const { return Begin && End; }
};

/// The ranges of one class.
class RangePlanner {
public:
  RangePlanner(Planner &P, ir::DeclId Id, std::vector<plan::Function> &Out, std::vector<TraitImpl> &Impls)
      : P(P), Id(Id), H(P.Homes[Id]), S(P, H.Module, "'_"), Out(Out), Impls(Impls) {}

  void plan() {
    Ends Const = ends("begin", "end", true), Other = ends("cbegin", "cend", true);
    bool IsWalked = Const && walk(Const, false);
    if (!IsWalked && Other)
      walk(Other, false);
    else if (IsWalked && Other && !writesBehindConst(*Const.Begin) &&
             ir::sameType(*Other.Begin->Result, *Const.Begin->Result))
      walked(Other, false);
    if (Ends Mutable = ends("begin", "end", false); Mutable && !H.HasLifetime && isPointer(*Mutable.Begin))
      walk(Mutable, true);
  }

private:
  const ir::Function *find(std::string_view Name, bool IsConst) const {
    for (const auto &Set : P.memberSets(Id))
      for (const ir::Function *F : Set)
        if (F->O.Name == Name && F->How == ir::CallForm::Method && F->IsConst == IsConst && F->Params.empty() &&
            !F->Blocked && !F->IsRValueQualified && !F->IsVolatile && !F->IsShared && !F->IsResultStatic &&
            F->ResultUse == ir::PointerUse::Unknown && !P.isExcluded(F->O))
          return F;
    return nullptr;
  }
  Ends ends(std::string_view Begin, std::string_view End, bool IsConst) const {
    Ends Found{find(Begin, IsConst), find(End, IsConst)};
    return Found && ir::sameType(*Found.Begin->Result, *Found.End->Result) ? Found : Ends{};
  }
  bool isPointer(const ir::Function &F) const { return P.resolve(*F.Result).as<ir::Pointer>(); }

  bool walk(const Ends &Of, bool IsMut) {
    const ir::Type &T = P.resolve(*Of.Begin->Result);
    if (auto *Pointer = T.as<ir::Pointer>())
      return slice(Of, *Pointer->Pointee, IsMut);
    auto *N = T.as<ir::Named>();
    return N && !IsMut && P.M.record(N->Id) && objects(Of, N->Id);
  }

  /// Rust knows how far apart they lie, and what each is.
  bool isElement(const ir::Type &T) const {
    const ir::Type &Real = P.resolve(T);
    auto *Array = Real.as<ir::Array>();
    if ((Array && Array->Size == 0) || Real.isVoid() || Real.as<ir::VaList>() || P.unusable(T, true))
      return false;
    auto *N = Real.as<ir::Named>();
    const ir::Record *R = N ? P.M.record(N->Id) : nullptr;
    if (!R)
      return P.isTypedField(Real);
    return P.Homes[N->Id].Form == Shape::Struct && P.Homes[N->Id].IsBound && !P.Homes[N->Id].HasLifetime &&
           R->Size != 0 && !R->HasFlexibleArray;
  }

  /// C++: `const T *begin() const; const T *end() const;`  Rust: `fn iter(&self) -> slice::Iter<'_, T>`
  bool slice(const Ends &Of, const ir::Type &To, bool IsMut) {
    if (!isElement(To) || (IsMut && To.IsConst))
      return false;
    std::string Element = S.type(To), Slice = IsMut ? "slice_mut" : "slice";
    return write(Of, IsMut, IsMut ? "iter_mut" : "iter",
                 fmt::format("::core::slice::Iter{}<{{}}, {}>", IsMut ? "Mut" : "", Element),
                 fmt::format("&{{}} {}{}", IsMut ? "mut " : "", Element),
                 fmt::format("unsafe {{ {}(begin, end) }}.{}()", S.rt("slice", Slice), IsMut ? "iter_mut" : "iter"));
  }

  /// C++: `It begin() const; It end() const;`  Rust: `fn iter(&self) -> rt::CxxIter<'_, It>`
  bool objects(const Ends &Of, ir::DeclId It) {
    if (!makeIterator(It))
      return false;
    std::string Type = S.with("{}").home(It);
    return write(Of, false, "iter",
                 fmt::format("{}<{{0}}, {}>", S.rt("iter", "CxxIter"), replaceAll(Type, "{}", "{0}")),
                 fmt::format("<{} as {}>::Item<{{0}}>", replaceAll(Type, "{}", "{0}"), S.rt("iter", "CxxIterate")),
                 fmt::format("unsafe {{ {}::new(begin, end) }}", S.rt("iter", "CxxIter")));
  }

  /// `{}` in the types stands for the lifetime.
  bool write(const Ends &Of, bool IsMut, const std::string &Wanted, const std::string &Type, const std::string &Item,
             const std::string &Body) {
    EndPlanner Begin(P, *Of.Begin), End(P, *Of.End);
    if (!Begin.prepare() || !End.prepare())
      return false;
    std::string Name = Wanted;
    while (P.isMemberDeclared(Id, Name) || !P.MemberNames[Id].insert(Name).second)
      Name += "_";
    plan::Function F;
    F.Doc = Of.Begin->O.Doc;
    F.Cpp = Of.Begin->O.Cpp;
    F.Name = Name;
    F.Params = {{IsMut ? "&mut self" : "&self", ""}};
    F.Result = fmt::format(fmt::runtime(Type), "'_");
    std::string First = Begin.call(), Last = End.call();
    F.Setup = {fmt::format("let begin = {};", First), fmt::format("let end = {};", Last)};
    F.Body = Body;
    F.TrackCaller = Begin.Tracks || End.Tracks;
    Out.push_back(std::move(F));
    std::string Self = H.Name + (H.HasLifetime ? "<'a>" : "");
    Impls.push_back({"",
                     fmt::format("impl<{}'r> ::core::iter::IntoIterator for &'r {}{}", H.HasLifetime ? "'a, " : "",
                                 IsMut ? "mut " : "", Self),
                     fmt::format("type Item = {};\ntype IntoIter = {};\n#[inline]\n#[track_caller]\n"
                                 "fn into_iter(self) -> Self::IntoIter {{\n    self.{}()\n}}",
                                 fmt::format(fmt::runtime(Item), "'r"), fmt::format(fmt::runtime(Type), "'r"), Name)});
    if (IsMut || !writesBehindConst(*Of.Begin))
      walked(Of, IsMut);
    return true;
  }

  /// `T *begin() const`: what is written through it, no borrow of the object would show.
  bool writesBehindConst(const ir::Function &F) const {
    auto *Pointer = P.resolve(*F.Result).as<ir::Pointer>();
    return F.IsConst && Pointer && !Pointer->Pointee->IsConst;
  }

  /// Both ends are one trait.
  void walked(const Ends &Of, bool IsMut) {
    std::string Path = P.rustPath(H.Module, H.Name);
    for (const ir::Function *F : {Of.Begin, Of.End}) {
      P.Walked.insert(F);
      P.bound(F->O, fmt::format("<&{}{} as IntoIterator>::into_iter", IsMut ? "mut " : "", Path), "trait");
      P.outcome(F->O).Throws = F->CannotThrow ? "never" : "unknown";
      P.outcome(F->O).Lifetime = "self";
    }
  }

  bool makeIterator(ir::DeclId It);

  Planner &P;
  ir::DeclId Id;
  const Home &H;
  Scope S;
  std::vector<plan::Function> &Out;
  std::vector<TraitImpl> &Impls;
};

} // namespace

// ----- iterators that are objects ------------------------------------------------------------------------------------

static const ir::Function *memberOperator(Planner &P, ir::DeclId It, ir::OperatorKind Kind) {
  const ir::Function *Found = nullptr;
  for (const auto &Set : P.memberSets(It))
    for (const ir::Function *F : Set)
      if (F->Operator == Kind && F->How == ir::CallForm::Method && F->Params.empty() && !F->Blocked &&
          !F->IsRValueQualified && !F->IsVolatile && (!Found || !F->IsConst))
        Found = F; // of two, the one that C++ takes for an object that is not const
  return Found;
}

/// Whether two iterators can be compared, as members or among themselves.
static const ir::Function *comparison(const Planner &P, ir::DeclId It, ir::OperatorKind Kind) {
  auto isIt = [&](const ir::Type &T) {
    const ir::Type *Of = &P.resolve(T);
    if (auto *Ref = Of->as<ir::Reference>())
      Of = &P.resolve(*Ref->Pointee);
    auto *N = Of->as<ir::Named>();
    return N && N->Id == It;
  };
  for (ir::DeclId Id : P.M.Order) {
    auto *F = std::get_if<ir::Function>(&P.M.Decls[Id]);
    if (!F || F->Operator != Kind || F->Blocked || F->IsRValueQualified)
      continue;
    bool IsOwn = F->How == ir::CallForm::Method ? F->O.Parent == It : F->Params.size() == 2;
    if (IsOwn && std::all_of(F->Params.begin(), F->Params.end(), [&](const ir::Param &A) { return isIt(*A.Type); }))
      return F;
  }
  return nullptr;
}

/// C++: `bool operator!=`, `operator*`, `operator++`.  Rust: one call a step, which says whether there was an item.
bool RangePlanner::makeIterator(ir::DeclId It) {
  if (P.hasIterator(It))
    return true;
  const ir::Record &R = *P.M.record(It);
  const Home &Of = P.Homes[It];
  const ir::Function *Star = memberOperator(P, It, ir::OperatorKind::Deref);
  const ir::Function *Step = memberOperator(P, It, ir::OperatorKind::Inc);
  const ir::Function *Equal = comparison(P, It, ir::OperatorKind::Equal);
  const ir::Function *Differ = Equal ? Equal : comparison(P, It, ir::OperatorKind::NotEqual);
  if (!R.O.IsOwn || P.isExcluded(R.O) || !Of.IsBound || Of.Name.empty() || !R.IsComplete || R.IsShared || !Star ||
      !Step || !Differ || !R.Special.HasDestructor || (Of.Form == Shape::Opaque && !P.canOwn(It)))
    return false;
  std::optional<Returning> Item = ItemPlanner(P, *Star).item();
  if (!Item)
    return false;
  bool IsBoxed = Of.Form == Shape::Opaque;
  Scope In(P, Of.Module, "'a"), Ffi(P, {"ffi"}, "'_");
  Path At = Of.Module;
  At.push_back(Of.Name);
  Thunk T;
  T.FfiName = P.ffiName(At, "next");
  T.Symbol = P.symbol(T.FfiName);
  T.IsGuarded = P.M.HasExceptions && !(Star->CannotThrow && Step->CannotThrow && Differ->CannotThrow);
  T.RustParams = {{"at", "*mut " + Ffi.home(It)},
                  {"end", "*mut " + Ffi.home(It)},
                  {"item", "*mut " + Item->FfiType},
                  {"more", "*mut bool"}};
  T.CppParams = {R.CppName + " *at", R.CppName + " *end",
                 declare(Item->CppType, Item->CppReturn.empty() ? "out" : "*out"), "bool *more"};
  T.CppCall = fmt::format("if ((*more = {})) {{ {} ++*at; }}", Equal ? "!(*at == *end)" : "*at != *end",
                          replaceAll(Item->CppStore, "{call}", "**at"));
  if (T.IsGuarded)
    P.B.GlueParts.insert("exception");
  std::string Pass = IsBoxed ? ".as_mut_ptr()" : "";
  std::string Position = IsBoxed ? fmt::format("{}<Self>", In.rt("cxx_box", "CxxBox")) : "Self";
  std::string Option = In.prelude("Option");
  P.addImpl(
      It,
      {"",
       fmt::format("unsafe impl{} {} for {}", Of.HasLifetime ? "<'a>" : "", In.rt("iter", "CxxIterate"), In.home(It)),
       fmt::format("type Position = {0};\n"
                   "type Item<'i> = {1};\n"
                   "#[inline]\n#[track_caller]\n"
                   "unsafe fn next<'i>(at: &mut Self::Position, end: &mut Self::Position) -> {2}<Self::Item<'i>> {{\n"
                   "    let mut item = ::core::mem::MaybeUninit::uninit();\n"
                   "    let more = unsafe {{ {3}(|more| {4}(at{5}, end{5}, item.as_mut_ptr(), more)) }};\n"
                   "    more.then(|| unsafe {{ {6} }})\n}}",
                   Position, Item->RustType, Option, T.IsGuarded ? In.rt("exception", "call") : In.rt("out", "out"),
                   In.ffi(T.FfiName), Pass, replaceAll(Item->RustWrap, "{}", "item.assume_init()")),
       R.O.Cpp});
  P.addThunk(std::move(T), P.condition(R.O));
  P.noteIterator(It);
  return true;
}

void Planner::planRange(ir::DeclId Id, std::vector<Function> &Out, std::vector<TraitImpl> &Impls) {
  if (const ir::Record &R = *M.record(Id); R.O.IsOwn && !R.IsShared && !isExcluded(R.O))
    RangePlanner(*this, Id, Out, Impls).plan();
}
