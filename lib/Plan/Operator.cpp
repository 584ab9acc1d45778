// Operators: which of them become traits, and which functions with names.
#include "OperatorPlanner.h"

using namespace cxx2rs;
using namespace cxx2rs::plan;
using ir::OperatorForm;
using ir::OperatorKind;
using Set = std::vector<const ir::Function *>;

static const ir::Record *ownClass(const Planner &P, const ir::Function &F) {
  return F.isMember() ? P.M.record(*F.O.Parent) : nullptr;
}

// ----- flags ---------------------------------------------------------------------------------------------------------

static const ir::Enum *enumBehind(const Planner &P, const ir::Type &T) {
  const ir::Type &Real = P.resolve(T);
  if (auto *Ref = Real.as<ir::Reference>())
    return enumBehind(P, *Ref->Pointee);
  auto *N = Real.as<ir::Named>();
  return N ? P.M.enumeration(N->Id) : nullptr;
}

/// The enum that an operator takes and gives, if it is about nothing else.
static const ir::Enum *flagsOf(const Planner &P, const ir::Function &F) {
  if (!F.Operator || F.How != ir::CallForm::Free || F.Blocked || F.Params.empty())
    return nullptr;
  const ir::Enum *E = enumBehind(P, *F.Params.front().Type);
  bool IsOnly =
      E && enumBehind(P, *F.Result) == E &&
      std::all_of(F.Params.begin(), F.Params.end(), [&](const ir::Param &A) { return enumBehind(P, *A.Type) == E; });
  switch (*F.Operator) {
  case OperatorKind::BitOr:
  case OperatorKind::BitAnd:
  case OperatorKind::BitXor:
  case OperatorKind::BitNot:
  case OperatorKind::BitOrAssign:
  case OperatorKind::BitAndAssign:
  case OperatorKind::BitXorAssign:
    return IsOnly ? E : nullptr;
  default:
    return nullptr;
  }
}

/// An enum with `E operator|(E, E)` holds flags. Such a type has the operators of sets, whatever else C++ declares.
void Planner::findFlags() {
  for (ir::DeclId Id : M.Order)
    if (auto *F = std::get_if<ir::Function>(&M.Decls[Id]); F && F->Operator == OperatorKind::BitOr)
      if (const ir::Enum *E = flagsOf(*this, *F))
        Flags.insert(&E->O);
  for (ir::DeclId Id : M.Order) {
    const ir::Enum *E = M.enumeration(Id);
    if (!E || enumShape(*E) != EnumShape::Bitfield)
      continue;
    TraitKeys.insert(fmt::format("Not #{}|", Id));
    for (const char *Trait : {"BitOr", "BitAnd", "BitXor", "Sub"}) {
      TraitKeys.insert(fmt::format("{} #{}|#{}", Trait, Id, Id));
      TraitKeys.insert(fmt::format("{}Assign &mut#{}|#{}", Trait, Id, Id));
    }
  }
}

std::string Planner::enumPath(const ir::Enum &E) const {
  for (ir::DeclId Id : M.Order)
    if (M.enumeration(Id) == &E)
      return rustPath(Homes[Id].Module, Homes[Id].Name);
  return E.O.Name;
}

static bool isFlagOperator(Planner &P, const ir::Function &F) {
  const ir::Enum *E = flagsOf(P, F);
  if (!E || !P.Flags.contains(&E->O) || P.isExcluded(F.O) || P.isExcluded(E->O) ||
      P.enumShape(*E) != EnumShape::Bitfield)
    return false;
  const ir::OperatorRow &Row = ir::operatorRow(*F.Operator);
  P.bound(F.O, fmt::format("<{} as {}>::{}", P.enumPath(*E), Row.Trait, Row.Trait == "Not" ? "not" : Row.Word),
          "trait");
  return true;
}

// ----- one trait an operator -----------------------------------------------------------------------------------------

/// A planner for the trait of an operator, if the trait can have it.
static std::unique_ptr<OperatorPlanner> forTrait(Planner &P, const ir::Function &F) {
  auto Made = std::make_unique<OperatorPlanner>(P, F);
  return Made->prepare() && Made->fits() ? std::move(Made) : nullptr;
}

/// What is not a trait, in order.
static Set planEach(Planner &P, const Set &Of, std::vector<TraitImpl> &Impls) {
  Set Rest;
  for (const ir::Function *F : Of) {
    if (isFlagOperator(P, *F))
      continue;
    auto Made = forTrait(P, *F);
    auto Impl = Made ? Made->implementation() : std::nullopt;
    if (!Impl)
      Rest.push_back(F);
    else if (auto *Beside = F->isMember() ? &Impls : P.implsBeside(*Made))
      Beside->push_back(std::move(*Impl));
    else
      P.module(Made->where()).Items.emplace_back(std::move(*Impl));
  }
  return Rest;
}

// ----- assignment ----------------------------------------------------------------------------------------------------

/// `a = b` of one class: in Rust that is a move or `clone_from`.
static bool planAssignment(Planner &P, const ir::Function &F) {
  const ir::Record *R = ownClass(P, F);
  auto *Ref = F.Params.size() == 1 ? F.Params[0].Type->as<ir::Reference>() : nullptr;
  auto *N = Ref ? P.resolve(*Ref->Pointee).as<ir::Named>() : nullptr;
  if (!R || !N || P.M.record(N->Id) != R || F.IsRValueQualified || P.isExcluded(F.O) ||
      P.Homes[N->Id].Form == Shape::Opaque || !R->Special.HasDestructor)
    return false;
  std::string Self = P.rustPath(P.Homes[N->Id].Module, P.Homes[N->Id].Name);
  if (Ref->IsRValue) {
    P.bound(F.O, Self, "move");
    return true;
  }
  if (!Ref->Pointee->IsConst || !R->Special.HasCopy)
    return false;
  if (P.recordTraits(N->Id).has(Trait::Copy)) {
    P.bound(F.O, Self, "move");
    return true;
  }
  auto Made = forTrait(P, F);
  if (!Made)
    return false;
  P.CloneFrom[N->Id] = fmt::format("/// C++: `{}`\n{}", F.O.Cpp, Made->method("clone_from", "&mut self"));
  Made->boundAs("Clone", "clone_from");
  return true;
}

static Set planAssignments(Planner &P, const Set &Of) {
  Set Rest;
  for (const ir::Function *F : Of)
    if (!planAssignment(P, *F))
      Rest.push_back(F);
  return Rest;
}

// ----- subscripts ----------------------------------------------------------------------------------------------------

static Set planSubscripts(Planner &P, const Set &Of, std::vector<TraitImpl> &Impls) {
  Set Rest;
  std::map<std::string, std::unique_ptr<OperatorPlanner>> Const, Mutable;
  for (const ir::Function *F : Of) {
    auto Made = F->How == ir::CallForm::Method ? forTrait(P, *F) : nullptr;
    auto &Into = F->IsConst ? Const : Mutable;
    std::string Key = Made && !Made->referent().empty() ? Made->rightKey() : "";
    if (Key.empty() || Into.contains(Key))
      Rest.push_back(F);
    else
      Into[Key] = std::move(Made);
  }
  for (auto &[Key, Made] : Const) {
    std::string To = Made->referent(), Class = Made->className(), Index = Made->right();
    Impls.push_back({Made->F.O.Doc, fmt::format("impl ::core::ops::Index<{}> for {}", Index, Class),
                     fmt::format("type Output = {};\n{}", To, Made->method("index", "&self")), Made->F.O.Cpp});
    Made->boundAs("Index", "index");
    auto Twin = Mutable.find(Key);
    bool HasTwin = Twin != Mutable.end() && Twin->second->referent() == To && Twin->second->isMutable();
    if (!HasTwin && !Made->hasMutableTwin())
      continue;
    OperatorPlanner &By = HasTwin ? *Twin->second : *Made;
    Impls.push_back({"", fmt::format("impl ::core::ops::IndexMut<{}> for {}", Index, Class),
                     By.method("index_mut", "&mut self", !HasTwin), HasTwin ? By.F.O.Cpp : ""});
    if (HasTwin) {
      By.boundAs("IndexMut", "index_mut");
      Mutable.erase(Twin);
    }
  }
  for (auto &[Key, Made] : Mutable)
    Rest.push_back(&Made->F);
  return Rest;
}

// ----- dereferences --------------------------------------------------------------------------------------------------

/// Classes that are pointers: `*p` and `p->`. A base class has Deref already.
static Set planDereference(Planner &P, const Set &Of, std::vector<TraitImpl> &Impls) {
  const ir::Record *R = ownClass(P, *Of.front());
  bool IsPointer = R && R->Bases.empty() && Of.front()->How == ir::CallForm::Method &&
                   std::any_of(P.memberSets(*Of.front()->O.Parent).begin(), P.memberSets(*Of.front()->O.Parent).end(),
                               [](const Set &S) { return S.front()->Operator == OperatorKind::Arrow; });
  std::unique_ptr<OperatorPlanner> Const, Mutable;
  Set Rest;
  for (const ir::Function *F : Of) {
    auto Made = IsPointer && F->How == ir::CallForm::Method ? forTrait(P, *F) : nullptr;
    auto &Into = F->IsConst ? Const : Mutable;
    if (!Made || Made->referent().empty() || Into)
      Rest.push_back(F);
    else
      Into = std::move(Made);
  }
  if (!Const) {
    if (Mutable)
      Rest.push_back(&Mutable->F);
    return Rest;
  }
  std::string To = Const->referent(), Class = Const->className();
  Impls.push_back({Const->F.O.Doc, fmt::format("impl ::core::ops::Deref for {}", Class),
                   fmt::format("type Target = {};\n{}", To, Const->method("deref", "&self")), Const->F.O.Cpp});
  Const->boundAs("Deref", "deref");
  P.Pointers.insert(*Const->F.O.Parent);
  bool HasTwin = Mutable && Mutable->referent() == To && Mutable->isMutable();
  if (HasTwin || Const->hasMutableTwin()) {
    OperatorPlanner &By = HasTwin ? *Mutable : *Const;
    Impls.push_back({"", fmt::format("impl ::core::ops::DerefMut for {}", Class),
                     By.method("deref_mut", "&mut self", !HasTwin), HasTwin ? By.F.O.Cpp : ""});
    if (HasTwin)
      By.boundAs("DerefMut", "deref_mut");
  }
  if (Mutable && !HasTwin)
    Rest.push_back(&Mutable->F);
  return Rest;
}

/// An operator stands beside the class of one of its operands, if that is in its module and written already.
std::vector<TraitImpl> *Planner::implsBeside(const OperatorPlanner &Made) {
  for (unsigned I : {0U, 1U})
    if (auto Id = Made.classOf(I); Id && Homes[*Id].Module == Made.where())
      if (auto Item = RecordItems.find(*Id); Item != RecordItems.end())
        return &std::get<Record>(Item->second.first->Items[Item->second.second]).Impls;
  return nullptr;
}

// ----- all of them ---------------------------------------------------------------------------------------------------

Set Planner::planOperators(const Set &Of, std::vector<TraitImpl> &Impls) {
  switch (ir::operatorRow(*Of.front()->Operator).Form) {
  case OperatorForm::Value:
  case OperatorForm::Compound: {
    Set Left;
    std::copy_if(Of.begin(), Of.end(), std::back_inserter(Left), [&](auto *F) { return !noteShown(*F); });
    return planEach(*this, Left, Impls);
  }
  case OperatorForm::Comparison:
    noteComparisons(Of);
    return {};
  case OperatorForm::Index:
    return planSubscripts(*this, Of, Impls);
  case OperatorForm::Deref:
    return planDereference(*this, Of, Impls);
  case OperatorForm::Arrow:
    for (const ir::Function *F : Of)
      nameLater(*F);
    return {};
  case OperatorForm::Assign:
    return planAssignments(*this, Of);
  case OperatorForm::Named:
    return Of;
  }
  llvm_unreachable("all forms are above");
}

void Planner::nameLater(const ir::Function &F) {
  const void *Owner = F.isMember() ? &M.Decls[*F.O.Parent] : nullptr;
  auto [It, IsNew] = LateIndex.try_emplace({Owner, rustPath(modulePath(F.O), baseName(F, M))}, LateSets.size());
  if (IsNew)
    LateSets.emplace_back();
  LateSets[It->second].push_back(&F);
}

/// `p->` of a class that has Deref, and what is named because no trait took it.
void Planner::planLateSets() {
  planComparisons();
  planShown();
  planHashes();
  for (const Set &Of : std::exchange(LateSets, {})) {
    const ir::Function &First = *Of.front();
    if (First.Operator == OperatorKind::Arrow && First.isMember() && Pointers.contains(*First.O.Parent)) {
      for (const ir::Function *F : Of)
        bound(F->O, fmt::format("<{} as Deref>::deref", rustPath(Homes[*F->O.Parent].Module, Homes[*F->O.Parent].Name)),
              "trait");
      continue;
    }
    std::vector<Function> Out;
    std::vector<TraitImpl> Impls;
    planNamed(Of, Out, Impls);
    auto Item = First.isMember() ? RecordItems.find(*First.O.Parent) : RecordItems.end();
    if (Item != RecordItems.end()) {
      auto &Into = std::get<Record>(Item->second.first->Items[Item->second.second]).Functions;
      std::move(Out.begin(), Out.end(), std::back_inserter(Into));
      continue;
    }
    for (Function &F : Out)
      module(modulePath(First.O)).Items.emplace_back(std::move(F));
  }
}
