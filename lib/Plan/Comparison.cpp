// Comparisons: C++ has an operator for each, Rust two traits for all of them.
#include "OperatorPlanner.h"

using namespace cxx2rs;
using namespace cxx2rs::plan;
using ir::OperatorKind;
using Set = std::vector<const ir::Function *>;

namespace cxx2rs::plan {

/// The operators that compare the same two types.
struct Comparisons {
  std::map<OperatorKind, std::unique_ptr<OperatorPlanner>> By;
  bool has(OperatorKind Kind) const { return By.contains(Kind); }
  const OperatorPlanner &any() const { return *By.begin()->second; }
};

} // namespace cxx2rs::plan

Planner::Planner(const ir::Module &M, const Options &Opts) : M(M), Opts(Opts) {}
Planner::~Planner() = default;

/// Nothing is written before all operators of the two types are known. What no trait can have is named in the end.
void Planner::noteComparisons(const Set &Of) {
  for (const ir::Function *F : Of) {
    auto Made = std::make_unique<OperatorPlanner>(*this, *F);
    if (!Made->prepare())
      continue; // skipped, with its reason
    bool GivesAnswer = *F->Operator == OperatorKind::ThreeWay ? F->Compares != ir::Ordering::None : Made->givesBool();
    bool IsDerived = !Made->classOf(0) && Made->left() == Made->right(); // enums compare their values already
    if (!Made->fits() || !GivesAnswer || IsDerived) {
      nameLater(*F);
      continue;
    }
    auto [It, IsNew] = ComparisonIndex.try_emplace(Made->key(), Compared.size());
    if (IsNew)
      Compared.emplace_back();
    Comparisons &Into = Compared[It->second];
    bool IsElsewhere = !Into.By.empty() && Into.any().where() != Made->where();
    if (IsElsewhere || Into.has(*F->Operator))
      nameLater(*F);
    else
      Into.By[*F->Operator] = std::move(Made);
  }
}

static std::string withCpp(const ir::Function &F, const std::string &Method) {
  return fmt::format("/// C++: `{}`\n{}", F.O.Cpp, Method);
}
static std::string traitHeader(const char *Trait, const OperatorPlanner &Of) {
  std::string Left = Of.left(), Right = Of.right();
  return fmt::format("impl ::core::cmp::{}{} for {}", Trait, Left == Right ? "" : "<" + Right + ">", Left);
}

namespace {

class ComparisonWriter {
public:
  explicit ComparisonWriter(Comparisons &C) : C(C), IsSame(C.any().left() == C.any().right()) {}

  std::vector<TraitImpl> write() {
    std::vector<TraitImpl> Impls;
    if (!C.has(OperatorKind::Equal))
      return Impls;
    bool HasThreeWay = C.has(OperatorKind::ThreeWay), IsOrdered = HasThreeWay || hasOrder();
    std::string Right = C.any().right();
    std::string Eq = take(OperatorKind::Equal, "PartialEq");
    if (C.has(OperatorKind::NotEqual))
      Eq += "\n" + take(OperatorKind::NotEqual, "PartialEq");
    Impls.push_back({"", traitHeader("PartialEq", any()), Eq});
    if (!IsOrdered)
      return Impls;
    IsTotal = IsSame && HasThreeWay && C.By[OperatorKind::ThreeWay]->F.Compares == ir::Ordering::Strong;
    std::string Body = HasThreeWay ? threeWay() : partialCmp(Right);
    for (OperatorKind Kind :
         {OperatorKind::Less, OperatorKind::LessEqual, OperatorKind::Greater, OperatorKind::GreaterEqual})
      if (C.has(Kind))
        Body += "\n" + take(Kind, "PartialOrd");
    Impls.push_back({"", traitHeader("PartialOrd", any()), Body});
    if (IsTotal)
      Impls.push_back({"", traitHeader("Ord", any()), Cmp});
    return Impls;
  }
  bool isSame() const { return IsSame; }
  /// Every two values have an order, and what is equal is the same.
  bool isTotal() const { return IsTotal; }

private:
  const OperatorPlanner &any() const { return *Done.front(); }

  /// Whether both directions can be asked.
  bool hasOrder() const {
    bool Less = C.has(OperatorKind::Less), Greater = C.has(OperatorKind::Greater);
    return (Less && Greater) || (IsSame && (Less || Greater));
  }
  std::string partialCmp(const std::string &Right) const {
    std::string Lower = C.has(OperatorKind::Less) ? "*self < *other" : "*other > *self";
    std::string Higher = C.has(OperatorKind::Greater) ? "*self > *other" : "*other < *self";
    return fmt::format("fn partial_cmp(&self, other: &{}) -> ::core::option::Option<::core::cmp::Ordering> {{\n"
                       "    if *self == *other {{\n"
                       "        ::core::option::Option::Some(::core::cmp::Ordering::Equal)\n"
                       "    }} else if {} {{\n"
                       "        ::core::option::Option::Some(::core::cmp::Ordering::Less)\n"
                       "    }} else if {} {{\n"
                       "        ::core::option::Option::Some(::core::cmp::Ordering::Greater)\n"
                       "    }} else {{\n"
                       "        ::core::option::Option::None\n"
                       "    }}\n"
                       "}}",
                       IsSame ? "Self" : Right, Lower, Higher);
  }
  OperatorPlanner &taken(OperatorKind Kind) {
    Done.push_back(std::move(C.By[Kind]));
    C.By.erase(Kind);
    return *Done.back();
  }
  std::string take(OperatorKind Kind, const char *Trait) {
    OperatorPlanner &Made = taken(Kind);
    std::string_view Name = ir::operatorRow(Kind).Word;
    Made.boundAs(Trait, Name);
    return withCpp(Made.F, Made.method(Name, "&self"));
  }
  /// `<=>`: the method of Ord, if it orders all values, and then PartialOrd asks that.
  std::string threeWay() {
    OperatorPlanner &Made = taken(OperatorKind::ThreeWay);
    Made.boundAs(IsTotal ? "Ord" : "PartialOrd", IsTotal ? "cmp" : "partial_cmp");
    if (IsTotal) {
      Cmp = withCpp(Made.F, Made.method("cmp", "&self"));
      return "#[inline]\nfn partial_cmp(&self, other: &Self) -> ::core::option::Option<::core::cmp::Ordering> {\n"
             "    ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))\n}";
    }
    if (Made.F.Compares != ir::Ordering::Partial)
      Made.makePartial();
    return withCpp(Made.F, Made.method("partial_cmp", "&self"));
  }

  Comparisons &C;
  std::vector<std::unique_ptr<OperatorPlanner>> Done;
  bool IsSame, IsTotal = false;
  std::string Cmp; ///< the method of Ord
};

} // namespace

void Planner::planComparisons() {
  for (Comparisons &C : Compared) {
    Path At = C.any().where();
    std::vector<TraitImpl> *Beside = implsBeside(C.any());
    auto add = [&](TraitImpl I) {
      if (Beside)
        Beside->push_back(std::move(I));
      else
        module(At).Items.emplace_back(std::move(I));
    };
    std::optional<ir::DeclId> Class = C.any().classOf(0);
    std::string Eq = traitHeader("Eq", C.any());
    ComparisonWriter Writer(C);
    std::vector<TraitImpl> Written = Writer.write();
    for (TraitImpl &I : Written)
      add(std::move(I));
    if (!Written.empty() && Writer.isSame() && Class) {
      Equal.insert(*Class);
      // A strong ordering, and a hash that C++ finds things by, say that equality is an equivalence.
      if ((Writer.isTotal() || M.record(*Class)->HasHash) && Total.insert(*Class).second)
        add({"", Eq, ""});
    }
    for (const auto &[Kind, Made] : C.By)
      nameLater(Made->F);
  }
}

/// Owners compare what they own, where classes that only owners hold have the traits.
void Planner::forwardComparisons() {
  if (!B.RuntimeParts.contains("cxx_box"))
    return;
  for (ir::DeclId Id : Equal) {
    auto It = RecordItems.find(Id);
    if (It == RecordItems.end() || Homes[Id].Form != Shape::Opaque || M.record(Id)->isCounted())
      continue;
    B.RuntimeParts.insert("cxx_box_eq");
    for (const TraitImpl &I : std::get<Record>(It->second.first->Items[It->second.second]).Impls) {
      if (I.Header.starts_with("impl ::core::cmp::PartialOrd for "))
        B.RuntimeParts.insert("cxx_box_ord");
      if (I.Header.starts_with("impl ::core::hash::Hash for "))
        B.RuntimeParts.insert("cxx_box_hash");
    }
  }
}
