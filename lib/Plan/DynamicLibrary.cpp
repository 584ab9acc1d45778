// A library that is opened at run time: what would be extern blocks becomes a struct of its symbols.
#include "Planner.h"

#include <algorithm>
#include <set>

using namespace cxx2rs;
using namespace cxx2rs::plan;

void Planner::makeDynamic() {
  const Style &Look = Opts.Look;
  if (Look.DynamicLibrary.empty())
    return;
  DynamicLibrary Library;
  Library.Name = rustName(Look.DynamicLibrary);
  Library.RequiresAll = Look.RequiresAllSymbols;
  std::set<std::string> Methods = {"new", "from_library"};
  std::erase_if(B.Root.Items, [&](Item &I) {
    auto *F = std::get_if<Foreign>(&I);
    if (!F || F->Name.empty())
      return false; // the glue's functions are linked
    DynamicSymbol Symbol{*F, F->LinkName.empty() ? unescaped(F->Name) : F->LinkName, false};
    Symbol.HasMethod = !F->IsVariadic && Methods.insert(F->Name).second;
    Library.Symbols.push_back(std::move(Symbol));
    return true;
  });
  // What was an item is a member now.
  for (Outcome &O : B.Outcomes)
    for (const DynamicSymbol &Symbol : Library.Symbols)
      if (O.Via == "direct" && O.Rust == Symbol.Of.Name)
        O.Rust = Library.Name + "::" + Symbol.Of.Name;
  B.Dynamic = std::move(Library);
}
