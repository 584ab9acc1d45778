// The last pass over the plan: what a style says of all items of a kind, whoever made them.
#include "Planner.h"

using namespace cxx2rs;
using namespace cxx2rs::plan;

/// What the linker and the caller must know of a C function or variable, where the user says it.
static void styleForeign(Foreign &F, const Style &Look) {
  for (const std::string &Abi : ruleTexts(Look.Abis, TypeKinds::All, unescaped(F.Name)))
    F.Abi = Abi;
  // A name that is empty is one of the glue's.
  if (!Look.LinkPrefix.empty() && !F.Name.empty())
    F.LinkName = Look.LinkPrefix + (F.LinkName.empty() ? unescaped(F.Name) : F.LinkName);
}

namespace {

/// Takes out what the style does not want to be said.
struct Silencer {
  const TextStyle &Text;
  void clear(std::string &Doc, std::string &Cpp) const {
    if (!Text.HasDocs)
      Doc.clear();
    if (!Text.HasSignatures)
      Cpp.clear();
  }
  void clear(std::string &Doc) const {
    if (!Text.HasDocs)
      Doc.clear();
  }

  void operator()(Record &R) const {
    clear(R.Doc, R.Cpp);
    for (Field &F : R.Fields)
      clear(F.Doc);
    for (Function &F : R.Functions)
      (*this)(F);
    for (TraitImpl &I : R.Impls)
      clear(I.Doc, I.Cpp);
  }
  void operator()(Enum &E) const {
    clear(E.Doc, E.Cpp);
    for (EnumConstant &C : E.Constants)
      clear(C.Doc);
  }
  void operator()(TraitImpl &I) const { clear(I.Doc, I.Cpp); }
  void operator()(Function &F) const { clear(F.Doc, F.Cpp); }
  void operator()(Alias &A) const { clear(A.Doc, A.Cpp); }
  void operator()(Constant &C) const { clear(C.Doc, C.Cpp); }
  void operator()(Reexport &R) const { clear(R.Doc, R.Cpp); }
  void operator()(Foreign &F) const { clear(F.Doc, F.Cpp); }
};

} // namespace

void Planner::finish(Module &In) const {
  const Style &Look = Opts.Look;
  bool IsSilent = !Look.Text.HasDocs || !Look.Text.HasSignatures;
  bool IsLinked = !Look.Abis.empty() || !Look.LinkPrefix.empty();
  for (Item &I : In.Items) {
    if (IsSilent)
      std::visit(Silencer{Look.Text}, I);
    if (auto *F = std::get_if<Foreign>(&I); F && IsLinked)
      styleForeign(*F, Look);
  }
  for (const auto &Child : In.Children)
    finish(*Child);
}
