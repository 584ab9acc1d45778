// begin() and end(): a slice's iterator, or one that asks C++ for each item.
#include "FunctionPlanner.h"

using namespace cxx2rs;
using namespace cxx2rs::plan;

void Planner::planRange(ir::DeclId, std::vector<Function> &, std::vector<TraitImpl> &) {}
