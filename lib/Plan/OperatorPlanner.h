// One operator on its way to the method of a Rust trait. What no trait fits becomes a function with a name
// (FunctionPlanner).
#ifndef CXX2RS_LIB_PLAN_OPERATORPLANNER_H
#define CXX2RS_LIB_PLAN_OPERATORPLANNER_H

#include "FunctionPlanner.h"

namespace cxx2rs::plan {

class OperatorPlanner : public FunctionPlanner {
public:
  OperatorPlanner(Planner &P, const ir::Function &F);

  /// Whether the trait of the row can have it: nothing is unsafe, and no lifetime must be named.
  bool fits() const;
  /// `a + b`, `a += b`, `-a`: the whole implementation. Nothing: the trait has one for these operands already.
  std::optional<TraitImpl> implementation();
  /// `fn eq(&self, other: &T) -> bool { .. }`
  std::string method(std::string_view Name, const std::string &SelfParam, bool IsMutTwin = false);
  void boundAs(std::string_view Trait, std::string_view Method);

  /// The operands as the header of an implementation has them.
  std::string left() const;
  std::string right() const;
  /// The same for the same types wherever they are written.
  std::string key() const;
  /// What a result that is a reference refers to, or "".
  std::string referent() const;
  /// `T &f() const`: Rust asks for a mutable borrow of the object.
  bool hasMutableTwin() const;
  /// An answer that is always there, for a trait that takes none as well.
  void makePartial();
  bool isMutable() const { return Result.RustType.starts_with("&mut "); }
  bool givesBool() const { return P.resolve(*F.Result).isBuiltin(ir::BuiltinKind::Bool); }
  std::string rightKey() const { return operandKey(1); }
  std::string className() const { return S.home(Id); }
  std::optional<ir::DeclId> classOf(unsigned Operand) const;
  Path where() const { return S.At; }

private:
  const ir::Param *operand(unsigned Index) const;
  std::string operandKey(unsigned Index) const;
  bool isLocal(unsigned Index) const;
  std::string written(unsigned Index) const;
  std::string fromRoot(unsigned Index) const;
};

} // namespace cxx2rs::plan

#endif
