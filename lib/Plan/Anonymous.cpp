// Names for what C leaves unnamed: members, and the types of members.
#include "Planner.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

using namespace cxx2rs;
using namespace cxx2rs::plan;

/// `struct { int a; union { .. }; }`: the member has no name, but its members are spelled as if they were the struct's.
static bool isAnonymous(const ir::Field &F) { return F.O.Name.empty() && !F.BitWidth; }

static std::string afterFirstMember(const ir::Record *Inner, std::size_t Index) {
  if (!Inner || Inner->Fields.empty() || Inner->Fields.front().O.Name.empty())
    return fmt::format("anon_{}", Index);
  return "anon_" + Inner->Fields.front().O.Name;
}

std::string Planner::anonymousField(const ir::Record &R, std::size_t Index) const {
  if (Opts.Look.AnonFieldPrefix) {
    auto Before = std::count_if(R.Fields.begin(), R.Fields.begin() + static_cast<std::ptrdiff_t>(Index), isAnonymous);
    return fmt::format("{}{}", *Opts.Look.AnonFieldPrefix, Before + 1);
  }
  auto *N = resolve(*R.Fields[Index].Type).as<ir::Named>();
  return afterFirstMember(N ? M.record(N->Id) : nullptr, Index);
}
