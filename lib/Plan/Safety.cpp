// What a `# Safety` section says: why the function is unsafe, and what makes a call of it right.
#include "FunctionPlanner.h"

using namespace cxx2rs;
using namespace cxx2rs::plan;

/// `a`, `b` and `c`
static std::string listed(const std::vector<std::string> &Names) {
  llvm::ArrayRef<std::string> Front = llvm::ArrayRef(Names).drop_back();
  return Front.empty() ? Names.back() : llvm::join(Front, ", ") + " and " + Names.back();
}

std::string FunctionPlanner::safety(std::size_t Count) const {
  std::string Text;
  std::vector<std::string> Pointers;
  auto say = [&](std::string_view Why) {
    if (Text.find(Why) == std::string::npos)
      Text += (Text.empty() ? "" : "\n") + std::string(Why);
  };
  for (std::size_t I = 0; I != Count; ++I) {
    if (!args(Count)[I].IsUnsafe)
      continue;
    bool IsTemporary = Params[I].MayBeKept && args(Count)[I].RustType.starts_with("impl");
    if (IsTemporary)
      say(fmt::format("C++ must not keep the address of `{}`: what it is given ends with the call.", Params[I].Name));
    else if (Params[I].MayBeKept)
      say(fmt::format("C++ may keep the address of `{}`: it must live as long as the result.", Params[I].Name));
    else if (Params[I].IsStored)
      say(fmt::format("C++ keeps the address of `{}`: it must live as long as C++ uses it.", Params[I].Name));
    else
      Pointers.push_back(fmt::format("`{}`", Params[I].Name));
  }
  if (!Pointers.empty())
    say(fmt::format("{} must be valid for what C++ does with {}.", listed(Pointers),
                    Pointers.size() == 1 ? "it" : "them"));
  if (IsUnbounded)
    say("The result borrows from something that this signature does not show.");
  return Text;
}
