// Members that a class has from its bases, where `Deref` does not give them: a copy is planned as a member of the class
// itself. The report knows each function once, where it is declared.
#include "Bases.h"

#include <algorithm>
#include <map>

using namespace cxx2rs;
using namespace cxx2rs::plan;

namespace {

/// The copies that one class needs.
class Inheritance {
public:
  Inheritance(Planner &P, ir::DeclId Id, const std::set<std::string> &Own)
      : P(P), R(*P.M.record(Id)), Deref(derefOf(P, Id)), Own(Own) {
    if (!Deref)
      return;
    Reached.insert(Deref->Id);
    for (const ir::Ancestor &A : P.M.record(Deref->Id)->Ancestors)
      if (auto *N = A.Type->as<ir::Named>())
        Reached.insert(N->Id);
  }

  std::vector<const ir::Function *> missing() const {
    std::map<std::string, std::vector<const ir::Inherited *>> Sets;
    std::vector<std::string> Order;
    for (const ir::Inherited &I : R.Inherited) {
      auto &Set = Sets[function(I).O.Name];
      if (Set.empty())
        Order.push_back(function(I).O.Name);
      Set.push_back(&I);
    }
    std::vector<const ir::Function *> Missing;
    for (const std::string &Name : Order)
      // What is left of a set would hide what Deref gives.
      if (const auto &Set = Sets[Name]; std::any_of(Set.begin(), Set.end(), [&](auto *I) { return isMissing(*I); }))
        for (const ir::Inherited *I : Set)
          if (!P.isExcluded(function(*I).O))
            Missing.push_back(&function(*I));
    return Missing;
  }
  const std::set<ir::DeclId> &reached() const { return Reached; }

private:
  const ir::Function &function(const ir::Inherited &I) const { return std::get<ir::Function>(P.M.Decls[I.Function]); }
  bool isMissing(const ir::Inherited &I) const {
    const ir::Function &F = function(I);
    if (F.O.Kind == ir::ItemKind::Ctor || (I.IsByUsing && (F.O.IsRepeated || Own.contains(F.O.Name))))
      return true;
    bool IsReached = F.O.Parent && Reached.contains(*F.O.Parent);
    return !IsReached || (!F.IsConst && F.O.Kind == ir::ItemKind::Method && !Deref->HasMut);
  }

  Planner &P;
  const ir::Record &R;
  std::optional<BaseUse> Deref;
  const std::set<std::string> &Own; ///< names of the class's own functions
  std::set<ir::DeclId> Reached;     ///< classes whose methods Deref gives, in one step or more
};

} // namespace

/// As a member of another class. Its symbol expects an object of its own class, its field is not one of this class.
static ir::Function copyFor(const ir::Function &F, ir::DeclId Id, const ir::Module &M) {
  ir::Function Copy = F;
  // Outside, nobody can name a hidden base.
  for (const ir::Ancestor &A : M.record(Id)->Ancestors)
    if (auto *N = A.Type->as<ir::Named>(); N && F.O.Parent == N->Id)
      Copy.Through = M.record(N->Id)->CppName;
  if (F.O.Kind == ir::ItemKind::Ctor)
    Copy.O.Name = M.record(Id)->O.Name;
  Copy.O.Parent = Id;
  Copy.O.IsRepeated = true;
  Copy.Symbol.clear();
  Copy.ReturnsField.reset();
  return Copy;
}

void Planner::addInherited(ir::DeclId Id) {
  const ir::Record *R = M.record(Id);
  if (!R || R->Inherited.empty() || !R->O.IsOwn || isExcluded(R->O))
    return;
  auto &Sets = MemberSets[Id];
  std::set<std::string> Own;
  for (const auto &Set : Sets)
    Own.insert(Set.front()->O.Name);
  Inheritance From(*this, Id, Own);
  for (const ir::Function *F : From.missing()) {
    const ir::Function &Copy = Copies.emplace_back(copyFor(*F, Id, M));
    auto Set = std::find_if(Sets.begin(), Sets.end(), [&](const auto &S) { return S.front()->O.Name == Copy.O.Name; });
    (Set == Sets.end() ? Sets.emplace_back() : *Set).push_back(&Copy);
    // No name that is made up may hide what Deref gives.
    for (ir::DeclId Reached : From.reached())
      DeclaredMembers[Id].insert(DeclaredMembers[Reached].begin(), DeclaredMembers[Reached].end());
    DeclaredMembers[Id].insert(rustName(Copy.O.Name));
  }
}

/// When it is known where types live.
void Planner::planInheritance() {
  if (M.Lang == ir::Language::C)
    return;
  for (ir::DeclId Id : M.Order) {
    addInherited(Id);
    if (M.record(Id) && M.record(Id)->O.IsOwn && !M.record(Id)->Ancestors.empty())
      for (ir::DeclId Base : castableBases(*this, Id))
        if (isCastRoot(*this, Base))
          CastRoots.insert(Base);
  }
}
