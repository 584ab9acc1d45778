// The allowlists and blocklists: which declarations are asked for, and which types those need. Everything else is
// excluded.
#include "Planner.h"

#include <algorithm>
#include <utility>

using namespace cxx2rs;
using namespace cxx2rs::plan;

namespace {

class Selector {
public:
  explicit Selector(Planner &P) : P(P), M(P.M), O(P.Opts) {}

  void run() {
    HasAllow = !O.AllowFunction.empty() || !O.AllowType.empty() || !O.AllowVar.empty() || !O.AllowItem.empty();
    bool HasBlock = !O.BlockFunction.empty() || !O.BlockType.empty() || !O.BlockVar.empty() || !O.BlockItem.empty();
    if (HasAllow || HasBlock || !O.IsRecursive || hasBlockedFiles()) {
      for (ir::DeclId Id : M.Order)
        if (isAsked(M.Decls[Id]))
          need(Id);
      for (ir::DeclId Id : M.Order)
        if (!Needed.contains(Id))
          exclude(Id);
    }
    for (ir::DeclId Id : M.Order)
      if (O.Ungenerated.contains(group(M.Decls[Id])))
        exclude(Id);
  }

private:
  static bool in(const RegexSet &Set, const RegexSet &Items, const std::string &Name) {
    return (!Set.empty() && Set.matches(Name)) || (!Items.empty() && Items.matches(Name));
  }
  static ItemGroup group(const ir::Decl &D) {
    switch (ir::originOf(D).Kind) {
    case ir::ItemKind::Method:
    case ir::ItemKind::StaticMethod:
      return ItemGroup::Methods;
    case ir::ItemKind::Ctor:
    case ir::ItemKind::AbstractCtor:
      return ItemGroup::Constructors;
    case ir::ItemKind::Macro:
    case ir::ItemKind::Variable:
      return ItemGroup::Vars;
    case ir::ItemKind::Function:
    case ir::ItemKind::Operator:
    case ir::ItemKind::Conversion:
    case ir::ItemKind::FunctionTemplate:
      return ItemGroup::Functions;
    default:
      return ItemGroup::Types;
    }
  }
  const RegexSet &allow(const ir::Decl &D) const {
    switch (D.index()) {
    case 1:
    case 2:
    case 4:
      return O.AllowType;
    case 5:
    case 6:
      return O.AllowVar;
    default:
      return O.AllowFunction;
    }
  }
  const RegexSet &block(const ir::Decl &D) const {
    switch (D.index()) {
    case 1:
    case 2:
    case 4:
      return O.BlockType;
    case 5:
    case 6:
      return O.BlockVar;
    default:
      return O.BlockFunction;
    }
  }
  bool hasBlockedFiles() const {
    return std::any_of(M.Order.begin(), M.Order.end(),
                       [&](ir::DeclId Id) { return ir::originOf(M.Decls[Id]).IsLeftToUser; });
  }
  bool isBlocked(const ir::Decl &D) const {
    const ir::Origin &Of = ir::originOf(D);
    return Of.IsLeftToUser || in(block(D), O.BlockItem, Of.Qualified);
  }
  /// A member goes with its class unless it is named itself.
  bool isAsked(const ir::Decl &D) const {
    const ir::Origin &Of = ir::originOf(D);
    if (isBlocked(D))
      return false;
    if (Of.Parent) {
      const ir::Origin &Parent = ir::originOf(M.Decls[*Of.Parent]);
      if (in(O.BlockType, O.BlockItem, Parent.Qualified))
        return false;
      if (isAsked(M.Decls[*Of.Parent]))
        return true;
    }
    // An unnamed enum is asked for by the name of any of its enumerators.
    if (const ir::Enum *E = std::get_if<ir::Enum>(&D); E && E->IsUnnamed)
      for (const ir::Enumerator &C : E->Enumerators)
        if (C.O.IsOwn && (!HasAllow || in(O.AllowVar, O.AllowItem, C.O.Qualified)))
          return true;
    if (!Of.IsOwn)
      return false;
    return !HasAllow || in(allow(D), O.AllowItem, Of.Qualified);
  }

  void need(ir::DeclId Id) {
    if (!Needed.insert(Id).second)
      return;
    const ir::Decl &D = M.Decls[Id];
    if (isBlocked(D)) {
      Needed.erase(Id); // what mentions it is skipped in turn
      return;
    }
    if (!O.IsRecursive) {
      // The user gives what the items need.
    } else if (auto *F = std::get_if<ir::Function>(&D)) {
      for (const ir::Param &A : F->Params)
        needType(*A.Type);
      if (F->Result)
        needType(*F->Result);
    } else if (auto *R = std::get_if<ir::Record>(&D)) {
      for (const ir::Field &F : R->Fields)
        needType(*F.Type);
      for (const ir::Base &B : R->Bases)
        needType(*B.Type);
    } else if (auto *A = std::get_if<ir::Alias>(&D)) {
      needType(*A->Target);
    } else if (auto *V = std::get_if<ir::Variable>(&D)) {
      needType(*V->Type);
    } else if (auto *C = std::get_if<ir::Constant>(&D)) {
      needType(*C->Type);
    }
    if (auto Parent = ir::originOf(D).Parent)
      Needed.insert(*Parent);
  }
  void needType(const ir::Type &T) {
    if (auto *P = T.as<ir::Pointer>()) {
      needType(*P->Pointee);
      if (P->Written)
        needType(*P->Written);
    } else if (auto *R = T.as<ir::Reference>())
      needType(*R->Pointee);
    else if (auto *A = T.as<ir::Array>())
      needType(*A->Element);
    else if (auto *V = T.as<ir::Atomic>())
      needType(*V->Value);
    else if (auto *N = T.as<ir::Named>())
      need(N->Id);
    else if (T.isBuiltin(ir::BuiltinKind::Usize) && !O.Look.SizeIsUsize)
      needSize();
    else if (auto *S = T.as<ir::StdType>())
      for (const ir::TypePtr &Arg : S->Args)
        needType(*Arg);
    else if (auto *F = T.as<ir::FnPointer>()) {
      needType(*F->Result);
      for (const ir::TypePtr &Param : F->Params)
        needType(*Param);
    }
  }
  /// Where size_t is not usize, it is the header's own typedef.
  void needSize() {
    if (!std::exchange(NeedsSize, true))
      for (ir::DeclId Id : M.Order)
        if (const ir::Alias *A = M.alias(Id); A && A->O.Qualified == "size_t")
          need(Id);
  }
  void exclude(ir::DeclId Id) { P.Excluded.insert(&ir::originOf(M.Decls[Id])); }

  Planner &P;
  const ir::Module &M;
  const Options &O;
  std::set<ir::DeclId> Needed;
  bool HasAllow = false, NeedsSize = false;
};

} // namespace

void Planner::select() { Selector(*this).run(); }
bool Planner::isExcluded(const ir::Origin &O) const { return Excluded.contains(&O); }
