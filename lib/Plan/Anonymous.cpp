// Names for what C leaves unnamed: members, and the types of members.
#include "Planner.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

using namespace cxx2rs;
using namespace cxx2rs::plan;

/// `struct { int a; union { .. }; }`: the member has no name, but its members are spelled as if they were the struct's.
static bool isAnonymous(const ir::Field &F) { return F.O.Name.empty() && !F.BitWidth; }

/// The first name among a record's members, which stays when others come and go behind it.
std::string Planner::firstMember(const ir::Record &R) const {
  for (const ir::Field &F : R.Fields)
    if (!F.O.Name.empty())
      return F.O.Name;
  for (const ir::Field &F : R.Fields)
    if (auto *N = resolve(*F.Type).as<ir::Named>(); N && M.record(N->Id))
      return firstMember(*M.record(N->Id));
  return "empty";
}

std::string Planner::anonymousField(const ir::Record &R, std::size_t Index) const {
  if (Opts.Look.AnonFieldPrefix) {
    auto Before = std::count_if(R.Fields.begin(), R.Fields.begin() + static_cast<std::ptrdiff_t>(Index), isAnonymous);
    return fmt::format("{}{}", *Opts.Look.AnonFieldPrefix, Before + 1);
  }
  auto *N = resolve(*R.Fields[Index].Type).as<ir::Named>();
  const ir::Record *Inner = N ? M.record(N->Id) : nullptr;
  return Inner ? "anon_" + firstMember(*Inner) : fmt::format("anon_{}", Index);
}
