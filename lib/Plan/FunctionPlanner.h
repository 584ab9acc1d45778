// One C++ function on its way to Rust: first everything but its name (Signature.cpp), then the two sides of the call
// (Thunk.cpp) and the Rust functions (Function.cpp).
#ifndef CXX2RS_LIB_PLAN_FUNCTIONPLANNER_H
#define CXX2RS_LIB_PLAN_FUNCTIONPLANNER_H

#include "Passing.h"

#include "llvm/ADT/StringExtras.h"

#include <fmt/format.h>

#include <algorithm>

namespace cxx2rs::plan {

/// A class's name before `::`, where C++ looks for types only and allows no keyword.
inline std::string qualifier(std::string_view CppName) {
  for (std::string_view Keyword : {"struct ", "class ", "union "})
    if (CppName.starts_with(Keyword))
      CppName.remove_prefix(Keyword.size());
  return std::string(CppName);
}
inline std::string joined(const std::vector<std::string> &Parts) { return llvm::join(Parts, ", "); }
/// By its name the function makes something that the caller owns.
bool ownsByName(std::string_view Name);
/// `f` with all its parameters is `f_full`, and `f_mut` is `f_full_mut`.
std::string fullName(const std::string &Name);
/// `offsetof`, or what does the same for names that a macro would take apart.
std::string_view offsetMacro(const std::string &CppName);

/// What the Rust functions of a C++ function are called before overloads are told apart.
std::string baseName(const ir::Function &F, const ir::Module &M);

/// `a = b` and `a += b`: Rust's have no result.
inline bool isAssignment(const ir::Function &F) {
  if (!F.Operator)
    return false;
  ir::OperatorForm Form = ir::operatorRow(*F.Operator).Form;
  return Form == ir::OperatorForm::Assign || Form == ir::OperatorForm::Compound;
}

/// How the operands of an operator are written.
enum class Operands : std::uint8_t {
  Named,      ///< as the parameters of a function with a name
  Values,     ///< as a trait that takes values wants them: what is Copy is passed by value
  References, ///< as a trait that compares wants them: everything by reference
};
/// Writes a parameter as the trait wants it. Only where the trait cannot have it, the passing is blocked.
void adaptOperand(Planner &P, Operands Form, const ir::Param &Of, Passing &A);

/// What a method does that only returns a field.
struct FieldRead {
  std::string Body;
  std::string Check; ///< a line of the glue that fails when the field lies elsewhere, if Rust does not check it itself
};

/// One C++ function on its way to one or two Rust functions.
/// Takes out of `<'a>` what the signature does not mention: what was to have it turned out to be a raw pointer.
void dropUnusedLifetimes(Function &R); ///< Signature.cpp

class FunctionPlanner {
public:
  FunctionPlanner(Planner &P, const ir::Function &F, Operands Form = Operands::Named)
      : P(P), F(F), Form(Form), Record(F.isMember() ? P.M.record(*F.O.Parent) : nullptr), Id(F.O.Parent.value_or(0)),
        Params(namedParams()), S(P, Record ? P.Homes[Id].Module : P.modulePath(F.O)), Ffi(P, {"ffi"}, "'_"),
        C{P, S, Ffi, F, Borrows::Nothing, "", false}, DropsResult(isAssignment(F)) {
    C.Converts = Form == Operands::Named;
  }

  /// Everything but the name. False: it is skipped, with a reason.
  bool prepare();
  Overload overload() const;
  /// Both take `&self` and the same parameters: Rust needs one of them.
  bool isTwinOf(const FunctionPlanner &Other) const; ///< Shared.cpp
  /// The Rust functions under a name: all parameters, and only those without defaults.
  /// They are the same name where there is no short form.
  void write(const std::string &Name, const std::string &FullName, std::vector<Function> &Out,
             std::vector<TraitImpl> &Impls);
  unsigned required() const {
    return static_cast<unsigned>(
        std::count_if(F.Params.begin(), F.Params.end(), [](const ir::Param &A) { return !A.Default; }));
  }

  /// Only a pointer to it would say which overload is meant, and that needs a base class that is hidden.
  bool cannotBeMeant() const {
    return isCtor() || F.IsHiddenFriend || F.IsRValueQualified || (F.O.IsRepeated && isMethod() && F.Through.empty());
  }

  Planner &P;
  const ir::Function &F;
  const Operands Form;
  bool HasMutableOverload = false; ///< C++ has one that is not const, and takes the same arguments
  bool IsTwinOfConst =
      false; ///< C++ has one that is const, takes the same arguments, and is called like it without `_mut`
  bool IsAmbiguous =
      false; ///< another overload would take the same arguments and add defaults: name the one that is meant

protected:
  std::string callee() const;
  std::string pointerType() const;
  std::string address() const;
  const std::vector<Passing> &args(std::size_t Count) const { return Count == Params.size() ? Args : ShortArgs; }
  bool isCtor() const { return F.How == ir::CallForm::Constructor; }
  bool isMethod() const { return F.How == ir::CallForm::Method; }
  /// `self` is `&self` in any case.
  bool isShared() const { return isMethod() && (F.IsShared || Record->IsShared); }
  bool isSized() const { return P.Homes[Id].Form != Shape::Opaque; }
  std::vector<ir::Param> namedParams() const;
  std::optional<Reason> notCallable() const;
  void chooseLifetime();
  void chooseResultLifetime();
  void tieViews();
  bool sharesResult() const;                  ///< Shared.cpp: the result comes out of a shared object
  bool copiesResult(const ir::Type &T) const; ///< Shared.cpp
  bool mayMutate() const;
  bool isOwner() const; ///< of what it gives, by its name
  bool isStaticSound(const ir::Type &T) const;
  bool planArguments();
  bool isDirect(std::size_t Count) const;
  void writeOne(const std::string &Name, std::size_t Count, bool IsMutTwin, std::vector<Function> &Out);
  std::string addThunk(const std::string &Name, std::size_t Count, bool IsMutTwin);
  Thunk directThunk() const;
  Thunk glueThunk(std::size_t Count) const;
  std::string callText(std::size_t Count) const;
  std::string body(const std::string &FfiName, std::size_t Count, bool IsMutTwin) const;
  std::optional<FieldRead> getter() const;
  std::optional<FieldRead> readAtOffset(const ir::Field &Field, bool IsLent) const;
  std::string safety(std::size_t Count) const;
  std::string selfParam(bool IsMutTwin) const;
  std::string link(const std::string &Name) const;
  std::string rangeCheck() const; ///< Subscript.cpp: the line before the call, or ""
  bool consumesBox() const { return F.IsRValueQualified && !isSized(); }
  void writeTraits(const std::string &Name, std::size_t Count, std::vector<TraitImpl> &Impls);
  void noteConversion(const std::string &Name, std::size_t Count); ///< Converting.cpp
  void giveOut(Function &R, std::size_t Count) const;              ///< OutParam.cpp

  const ir::Record *Record;
  ir::DeclId Id;
  std::vector<ir::Param> Params;
  Scope S, Ffi;
  CallContext C;
  std::vector<Passing> Args;      ///< with all parameters
  std::vector<Passing> ShortArgs; ///< without those that have defaults: a length may be among them
  Returning Result;
  std::string ResultLifetime; ///< as the result is written
  std::string SelfLifetime;
  std::string Full; ///< the name of the form with all parameters
  std::string Generics;
  bool IsUnbounded = false; ///< the result borrows from something that the signature does not show
  bool HasViewRule = false;
  bool Direct = false;
  bool GivesResult = false;      ///< of what is called: the exception is a value
  std::string SelfText = "self"; ///< the object, as an argument
  bool DropsResult = false;      ///< of a compound assignment, whose trait has none
  bool GivesLeft = false;        ///< the result is the left operand again: `stream << x`
};

} // namespace cxx2rs::plan

#endif
