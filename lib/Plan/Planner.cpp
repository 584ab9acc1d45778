// The order of decisions: what is asked for, where types live, then every declaration in source order.
#include "FunctionPlanner.h"

#include "llvm/Support/BuryPointer.h"

#include <algorithm>

using namespace cxx2rs;
using namespace cxx2rs::plan;

Bindings plan::plan(const ir::Module &M, const Options &Opts) {
  auto P = std::make_unique<Planner>(M, Opts);
  Bindings B = P->run();
  llvm::BuryPointer(std::move(P)); // a hundred thousand small strings, in a process that ends soon
  return B;
}

bool Bindings::needsGlue() const {
  return std::any_of(Thunks.begin(), Thunks.end(), [](const Thunk &T) { return !T.IsDirect; });
}

/// Functions by scope and name. Constructors are a set of their own; their copies and moves become traits.
void Planner::collectSets() {
  if (M.Lang == ir::Language::C)
    return; // C has no overloads
  std::map<std::pair<std::string, std::string>, std::vector<const ir::Function *>> Free;
  std::map<std::pair<ir::DeclId, std::string>, std::size_t> Members;
  std::vector<std::pair<std::string, std::string>> FreeOrder;
  for (ir::DeclId Id : M.Order) {
    auto *F = std::get_if<ir::Function>(&M.Decls[Id]);
    if (!F)
      continue;
    bool IsMember = F->isMember();
    // `operator+` and `add` are two sets: the first is named `add` only where the second is not.
    std::string Base = baseName(*F, M);
    if (!F->Operator)
      (IsMember ? DeclaredMembers[*F->O.Parent] : Declared[modulePath(F->O)]).insert(Base);
    else
      Base.insert(0, "operator ");
    if (!IsMember && F->IsVariadic && F->IsExternC)
      continue; // stays as C has it
    if (IsMember) {
      auto &Sets = MemberSets[*F->O.Parent];
      auto [It, IsNew] = Members.try_emplace({*F->O.Parent, Base}, Sets.size());
      if (IsNew)
        Sets.emplace_back();
      Sets[It->second].push_back(F);
    } else {
      auto Key = std::pair(rustPath(modulePath(F->O), ""), Base);
      if (Free[Key].empty())
        FreeOrder.push_back(Key);
      Free[Key].push_back(F);
    }
  }
  for (const auto &Key : FreeOrder)
    FreeSets[Free[Key].front()] = std::move(Free[Key]);
}

void Planner::planDecl(ir::DeclId Id) {
  const ir::Decl &D = M.Decls[Id];
  if (auto *S = std::get_if<ir::Skipped>(&D)) {
    skip(S->O, isExcluded(S->O) ? reason(DiagId::SkipBlocked) : S->Why);
  } else if (auto *R = std::get_if<ir::Record>(&D)) {
    // A record nobody asked for exists only where something bound needs it.
    if (!isExcluded(R->O))
      return planRecord(Id);
    skip(R->O, reason(DiagId::SkipBlocked));
    for (const ir::Field &F : R->Fields)
      if (F.IsPublic && !F.O.Name.empty())
        skip(F.O, reason(DiagId::SkipBlocked));
    for (const auto &Set : memberSets(Id))
      for (const ir::Function *F : Set)
        skip(F->O, reason(DiagId::SkipBlocked));
  } else if (std::holds_alternative<ir::Enum>(D)) {
    planEnum(Id);
  } else if (std::holds_alternative<ir::Alias>(D)) {
    planAlias(Id);
  } else if (auto *C = std::get_if<ir::Constant>(&D)) {
    planConstant(*C);
  } else if (auto *V = std::get_if<ir::Variable>(&D)) {
    planVariable(*V);
  } else if (auto *F = std::get_if<ir::Function>(&D)) {
    bool IsMember = F->isMember();
    bool IsRaw = M.Lang == ir::Language::C || (F->IsVariadic && F->IsExternC && !F->Blocked);
    if (IsRaw)
      return planRawFunction(*F);
    auto Set = FreeSets.find(F);
    if (IsMember || Set == FreeSets.end()) {
      if (IsMember && !std::holds_alternative<ir::Record>(M.Decls[*F->O.Parent]))
        skip(F->O, reason(DiagId::SkipParent, "it is an instance of a class template"));
      return;
    }
    std::vector<Function> Functions;
    std::vector<TraitImpl> Impls;
    planFunctions(Set->second, Functions, Impls);
    for (Function &Out : Functions)
      module(modulePath(F->O)).Items.emplace_back(std::move(Out));
    for (TraitImpl &Impl : Impls)
      module(modulePath(F->O)).Items.emplace_back(std::move(Impl));
  }
}

/// Values that some later function hands over in a unique_ptr.
void Planner::addLateDeletes() {
  for (ir::DeclId Id : M.Order)
    if (Homes[Id].NeedsDelete && Homes[Id].Form != Shape::Opaque)
      if (auto It = RecordItems.find(Id); It != RecordItems.end())
        addDelete(Id, std::get<Record>(It->second.first->Items[It->second.second]));
}

Bindings Planner::run() {
  B.Lang = M.Lang;
  B.Source = &M;
  B.Text = Opts.Look.Text;
  SuffixedKeywords Names(Opts.Look.EscapesBySuffix);
  B.CrateName = Opts.CrateName;
  B.IncludeLines = M.IncludeLines;
  B.Outcomes.reserve(2 * M.Order.size());
  B.Root.Items.reserve(M.Lang == ir::Language::C ? M.Order.size() : 0);
  select();
  placeTypes();
  collectSets();
  findFlags();
  planInheritance();
  reserveMacroNames();
  for (ir::DeclId Id : M.Order)
    planDecl(Id);
  planLateSets();
  planUsings();
  addLateDeletes();
  addConversions();
  addDeleters();
  forwardComparisons();
  for (const char *Name : {"bitfield_unit", "incomplete_array"})
    if (B.RuntimeParts.contains(Name) && !Opts.Look.Text.HasOwnModule) {
      std::string Type = std::string_view(Name) == "bitfield_unit" ? "__BindgenBitfieldUnit" : "__IncompleteArrayField";
      B.Root.Items.emplace_back(Reexport{"", "", "rt::" + Type, Type});
    }
  finish(B.Root);
  makeDynamic();
  for (const auto &[Name, Lines] : Opts.Look.Text.ModuleLines)
    module(modulePathOf(Name));
  if (TypeNames[{}].contains("str"))
    B.TakenNames.insert("str");
  for (const char *Name : {"Option", "Some", "None"})
    for (const auto *Names : {&TypeNames, &ValueNames})
      if (llvm::any_of(*Names, [&](const auto &Of) { return Of.second.contains(Name); }))
        B.TakenNames.insert(Name);
  if (M.Lang == ir::Language::C)
    for (const char *Name : {"value", "value_", "name", "name_", "f", "f_", "other", "other_"})
      if (isPattern({}, Name))
        B.TakenLocals.insert(Name);
  // Glue undefines every macro that shares the name of something it calls.
  std::unordered_set<std::string_view> Called(M.Order.size());
  for (ir::DeclId Id : M.Order)
    if (const ir::Origin &O = ir::originOf(M.Decls[Id]); O.Kind != ir::ItemKind::Macro)
      Called.insert(M.Lang == ir::Language::Cxx ? declaredName(O) : O.Name);
  for (const std::string &Name : M.MacroNames)
    if (Called.contains(Name))
      B.Undefs.push_back(Name);
  return std::move(B);
}
