// What became of each declaration: the report's raw material, kept from the first decision on so that nothing can
// disappear.
#include "Planner.h"

#include <algorithm>

using namespace cxx2rs;
using namespace cxx2rs::plan;

std::string_view plan::statusWord(Status S) {
  static constexpr std::string_view Words[] = {"bound", "degraded", "skipped", "excluded"};
  return Words[static_cast<unsigned>(S)];
}

Outcome &Planner::outcome(const ir::Origin &O) {
  if (O.IsRepeated)
    return Unreported = {};
  auto [It, IsNew] = OutcomeIndex.try_emplace(&O, B.Outcomes.size());
  if (IsNew) {
    B.Outcomes.emplace_back();
    B.Outcomes.back().Origin = &O;
  }
  return B.Outcomes[It->second];
}

void Planner::skip(const ir::Origin &O, Reason Why) {
  Outcome &Of = outcome(O);
  Of.What = Why.Id == DiagId::SkipBlocked ? Status::Excluded : Status::Skipped;
  if (Why.Chain.empty())
    Why.Chain = {O.Qualified};
  Of.Why = std::move(Why);
}

void Planner::bound(const ir::Origin &O, std::string Rust, std::string Via) {
  Outcome &Of = outcome(O);
  Of.What = Status::Bound;
  Of.Rust = std::move(Rust);
  Of.Via = std::move(Via);
  Of.Why.reset(); // another form may have failed before
}

void Planner::degrade(const ir::Origin &O, std::optional<Reason> Why) {
  if (!Why)
    return;
  Outcome &Of = outcome(O);
  Of.What = Status::Degraded;
  if (Why->Chain.empty())
    Why->Chain = {O.Qualified};
  Of.Why = std::move(Why);
}

std::string Planner::ffiName(const Path &At, const std::string &Name) {
  std::string Text;
  auto add = [&](std::string_view Part) {
    if (Part.starts_with("r#"))
      Part.remove_prefix(2);
    Text.append(Text.empty() ? "" : "_").append(asciiName(Part));
  };
  for (const std::string &Part : At)
    add(Part);
  add(Name);
  std::replace(Text.begin(), Text.end(), '$', '_');
  while (rustName(Text) != Text || !FfiNames.insert(Text).second)
    Text += "_";
  return Text;
}
