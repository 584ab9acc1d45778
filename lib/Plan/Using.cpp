// `using ns::f;`, `using enum E;` and `namespace a = b;`: what is bound gets its other name by `pub use`.
#include "Planner.h"

#include <algorithm>

using namespace cxx2rs;
using namespace cxx2rs::plan;

namespace {

class UsingPlanner {
public:
  UsingPlanner(Planner &P, const ir::Using &U) : P(P), U(U), At(P.modulePath(U.O)), S(P, At) {}

  void plan() {
    if (!U.Namespace.empty())
      return planNamespace();
    if (U.Enum)
      return planEnumerators();
    for (ir::DeclId Id : U.Targets)
      if (auto *F = std::get_if<ir::Function>(&P.M.Decls[Id]))
        planFunction(*F);
      else if (P.M.record(Id) || P.M.enumeration(Id) || P.M.alias(Id))
        planType(Id);
      else
        planVariable(ir::originOf(P.M.Decls[Id]));
  }

private:
  void reexport(const Path &From, const std::string &Name, const std::string &As) {
    P.module(At).Items.emplace_back(Reexport{"", U.O.Cpp, S.path(From, Name), As});
  }
  bool takeType(const std::string &Name) { return P.TypeNames[At].insert(Name).second; }

  void planFunction(const ir::Function &F) {
    auto It = P.RustNames.find(&F.O);
    if (It == P.RustNames.end() || P.modulePath(F.O) == At)
      return;
    for (const std::string &Name : It->second)
      if (P.uniqueValue(At, Name))
        reexport(P.modulePath(F.O), Name, Name);
  }
  /// A constant, or the function that gives a global's value.
  void planVariable(const ir::Origin &O) {
    const Outcome &Is = P.outcome(O);
    std::string Name = Is.Rust.substr(Is.Rust.rfind(':') + 1);
    if (Is.What == Status::Bound && P.modulePath(O) != At && P.uniqueValue(At, Name))
      reexport(P.modulePath(O), Name, Name);
  }
  void planType(ir::DeclId Id) {
    const Home &H = P.Homes[Id];
    const ir::Origin &O = ir::originOf(P.M.Decls[Id]);
    bool IsThere = H.IsBound && !H.Name.empty() && !P.isExcluded(O);
    if (P.M.alias(Id) && P.outcome(O).What != Status::Bound)
      return; // what it stands for is not bound
    if (IsThere && H.Module != At && P.findModule(H.Module) && takeType(H.Name))
      reexport(H.Module, H.Name, H.Name);
  }
  void planEnumerators() {
    const ir::Enum *E = P.M.enumeration(*U.Enum);
    const Home &H = P.Homes[*U.Enum];
    if (!E || H.Name.empty() || P.enumShape(*E) != EnumShape::Newtype || P.isExcluded(E->O))
      return;
    for (const ir::Enumerator &C : E->Enumerators) {
      bool IsNamed = std::find(U.Enumerators.begin(), U.Enumerators.end(), C.O.Name) != U.Enumerators.end();
      std::string Name = P.enumeratorName(C, "");
      if (IsNamed && P.uniqueValue(At, Name))
        P.module(At).Items.emplace_back(Constant{"", C.O.Cpp, Name, S.home(*U.Enum),
                                                 fmt::format("{}::{}", S.home(*U.Enum), rustName(C.O.Name)),
                                                 C.O.Deprecated});
    }
  }
  void planNamespace() {
    ir::Origin Inside;
    Inside.Scope = U.Namespace;
    Path Meant = P.modulePath(Inside);
    std::string Name = rustName(U.O.Name);
    if (!P.findModule(Meant) || !takeType(Name))
      return;
    std::string Last = Meant.back();
    Meant.pop_back();
    reexport(Meant, Last, Name);
  }

  Planner &P;
  const ir::Using &U;
  Path At;
  Scope S;
};

} // namespace

const Module *Planner::findModule(const Path &At) const {
  const Module *Node = &B.Root;
  for (const std::string &Name : At)
    if (Node = Node->child(Name); !Node)
      return nullptr;
  return Node;
}

/// When everything has its name.
void Planner::planUsings() {
  for (const ir::Using &U : M.Usings)
    UsingPlanner(*this, U).plan();
}
