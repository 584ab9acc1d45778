// For which compilers the glue can write a call: those that have the declaration and every type in it.
#include "Planner.h"

#include <fmt/format.h>

using namespace cxx2rs;
using namespace cxx2rs::plan;

namespace {

/// The conditions of a declaration, each once.
class Conditions {
public:
  explicit Conditions(const ir::Module &M) : M(M) {}

  void add(const ir::Origin &O) {
    if (O.Condition != 0)
      All.insert(O.Condition);
  }
  void add(const ir::Type &T) {
    std::visit([&](const auto &Kind) { addParts(Kind); }, T.Kind);
  }

  std::string text() const {
    std::string Text;
    for (unsigned Index : All)
      Text += All.size() == 1 ? M.Conditions[Index]
                              : fmt::format("{}({})", Text.empty() ? "" : " && ", M.Conditions[Index]);
    return Text;
  }

private:
  void addParts(const ir::Builtin &) {}
  void addParts(const ir::Vector &V) { add(*V.Element); }
  void addParts(const ir::BitInt &) {}
  void addParts(const ir::VaList &) {}
  void addParts(const ir::Unsupported &) {}
  void addParts(const ir::Complex &C) { add(*C.Element); }
  void addParts(const ir::Atomic &A) { add(*A.Value); }
  void addParts(const ir::Pointer &P) { add(*P.Pointee); }
  void addParts(const ir::Reference &R) { add(*R.Pointee); }
  void addParts(const ir::Array &A) { add(*A.Element); }
  void addParts(const ir::FnPointer &F) {
    add(*F.Result);
    for (const ir::TypePtr &Param : F.Params)
      add(*Param);
  }
  void addParts(const ir::StdType &S) {
    for (const ir::TypePtr &Arg : S.Args)
      add(*Arg);
  }
  /// Glue writes what a typedef stands for, not its name.
  void addParts(const ir::Named &N) {
    if (const ir::Alias *A = M.alias(N.Id))
      return add(*A->Target);
    add(ir::originOf(M.Decls[N.Id]));
  }

  const ir::Module &M;
  std::set<unsigned> All;
};

} // namespace

std::string Planner::condition(const ir::Function &F) const {
  if (M.Conditions.size() == 1)
    return "";
  Conditions All(M);
  All.add(F.O);
  All.add(*F.Result);
  for (const ir::Param &A : F.Params)
    All.add(*A.Type);
  return All.text();
}

std::string Planner::condition(const ir::Variable &V) const {
  if (M.Conditions.size() == 1)
    return "";
  Conditions All(M);
  All.add(V.O);
  All.add(*V.Type);
  return All.text();
}
