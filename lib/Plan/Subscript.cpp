// C++ checks no subscript: where the class is a sequence in memory, Rust does.
#include "FunctionPlanner.h"
#include "RecordPlanner.h"

using namespace cxx2rs;
using namespace cxx2rs::plan;

static const ir::Function *memberNamed(Planner &P, ir::DeclId Id, std::string_view Name) {
  for (const auto &Members : P.memberSets(Id))
    for (const ir::Function *F : Members)
      if (declaredName(F->O) == Name && F->Params.empty() && !F->Blocked && (F->IsConst || Members.size() == 1))
        return F;
  return nullptr;
}

static bool isInteger(const ir::Type &T) {
  auto *B = T.as<ir::Builtin>();
  return B && B->Kind != ir::BuiltinKind::Bool && B->Kind != ir::BuiltinKind::Float &&
         B->Kind != ir::BuiltinKind::Double && ir::builtinRow(B->Kind).Section.empty();
}

std::string FunctionPlanner::rangeCheck() const {
  if (F.Operator != ir::OperatorKind::Index || !isMethod() || Params.size() != 1)
    return "";
  const ir::Function *Size = memberNamed(P, Id, "size"), *Begin = memberNamed(P, Id, "begin");
  bool IsSequence = memberNamed(P, Id, "data") || (Begin && Begin->Result->as<ir::Pointer>());
  const ir::Type &Index = P.resolve(*Params[0].Type);
  if (!Size || !Size->IsConst || P.isExcluded(Size->O) || !IsSequence || !isInteger(P.resolve(*Size->Result)) ||
      !isInteger(Index))
    return "";
  const std::string &Name = Params[0].Name;
  auto asUsize = [](std::string Value, const ir::Type &T) {
    return T.isBuiltin(ir::BuiltinKind::Usize) ? Value : fmt::format("({} as usize)", Value);
  };
  return fmt::format("assert!({} < {}, \"index {{{}}} of {{}}\", self.size());", asUsize(Name, Index),
                     asUsize("self.size()", P.resolve(*Size->Result)), Name);
}
