// How an operator is written as the method of a trait.
#include "OperatorPlanner.h"

using namespace cxx2rs;
using namespace cxx2rs::plan;

static const ir::Record *recordBehind(const Planner &P, const ir::Type &T) {
  const ir::Type &Real = P.resolve(T);
  if (auto *Ref = Real.as<ir::Reference>())
    return recordBehind(P, *Ref->Pointee);
  auto *N = Real.as<ir::Named>();
  return N ? P.M.record(N->Id) : nullptr;
}
static bool isCopy(Planner &P, const ir::Type &T) {
  const ir::Type &Real = P.resolve(T);
  if (auto *Ref = Real.as<ir::Reference>())
    return isCopy(P, *Ref->Pointee);
  auto *N = Real.as<ir::Named>();
  return !N || !P.M.record(N->Id) || P.recordTraits(N->Id).has(Trait::Copy);
}

void plan::adaptOperand(Planner &P, Operands Form, const ir::Param &Of, Passing &A) {
  const std::string &Name = Of.Name;
  if (A.RustType.starts_with("impl ")) {
    A.RustType = "&str"; // a trait's parameter is one type: the one that literals have
    return;
  }
  bool IsRef = A.RustType.starts_with("&");
  if (Form == Operands::Values) {
    auto *Ref = Of.Type->as<ir::Reference>();
    if (IsRef && !A.RustType.starts_with("&mut ") && Ref && Ref->Pointee->IsConst && isCopy(P, *Of.Type)) {
      A.RustType.erase(0, 1);
      A.RustArg = "&raw const " + Name;
    }
    return;
  }
  if (IsRef || !A.RustSetup.empty() || !isCopy(P, *Of.Type))
    return;
  A.RustType = "&" + A.RustType;
  A.RustArg = A.RustArg == Name ? "*" + Name : Name; // a reference becomes the address that is wanted
  if (!A.DirectArg.empty())
    A.DirectArg = "*" + Name;
}

static ir::OperatorForm formOf(const ir::Function &F) { return ir::operatorRow(*F.Operator).Form; }

/// `stream << x` gives the stream again.
static bool givesLeftOperand(const Planner &P, const ir::Function &F) {
  if (formOf(F) != ir::OperatorForm::Value || ir::operatorRow(*F.Operator).Operands != 2)
    return false;
  auto *Result = P.resolve(*F.Result).as<ir::Reference>();
  const ir::Record *Given =
      Result && !Result->IsRValue && !Result->Pointee->IsConst ? recordBehind(P, *F.Result) : nullptr;
  if (!Given)
    return false;
  if (F.How == ir::CallForm::Method)
    return !F.IsConst && Given == P.M.record(*F.O.Parent) && !P.Homes[*F.O.Parent].HasLifetime;
  auto *Left = P.resolve(*F.Params.front().Type).as<ir::Reference>();
  auto *N = Left ? P.resolve(*Left->Pointee).as<ir::Named>() : nullptr;
  return N && !Left->IsRValue && !Left->Pointee->IsConst && Given == P.M.record(N->Id) && !P.Homes[N->Id].HasLifetime;
}

OperatorPlanner::OperatorPlanner(Planner &P, const ir::Function &F)
    : FunctionPlanner(P, F, formOf(F) == ir::OperatorForm::Comparison ? Operands::References : Operands::Values) {
  GivesLeft = givesLeftOperand(P, F);
  if (Form == Operands::Values && formOf(F) == ir::OperatorForm::Value && isMethod() && F.IsConst &&
      P.recordTraits(Id).has(Trait::Copy))
    SelfText = "&self";
}

// ----- operands ------------------------------------------------------------------------------------------------------

/// The parameter of an operand; null: it is the object.
const ir::Param *OperatorPlanner::operand(unsigned Index) const {
  unsigned Before = isMethod();
  return Index < Before ? nullptr : Index - Before < Params.size() ? &Params[Index - Before] : nullptr;
}

std::string OperatorPlanner::written(unsigned Index) const {
  if (const ir::Param *A = operand(Index))
    return Args[static_cast<std::size_t>(A - Params.data())].RustType;
  std::string Class = S.home(Id);
  if (Form == Operands::References)
    return (F.IsConst || isShared() ? "&" : "&mut ") + Class; // a comparison that is not const is a method
  return !F.IsConst ? "&mut " + Class : SelfText == "&self" ? Class : "&" + Class;
}

static std::string headerType(std::string Type, Operands Form) {
  if (Form == Operands::References && Type.starts_with("&"))
    Type.erase(0, 1);
  return Type;
}
std::string OperatorPlanner::left() const { return headerType(written(0), Form); }
std::string OperatorPlanner::right() const { return headerType(written(1), Form); }

bool OperatorPlanner::isLocal(unsigned Index) const {
  const ir::Param *A = operand(Index);
  if (!A)
    return Index == 0 && isMethod();
  const ir::Type *T = &P.resolve(*A->Type);
  if (auto *Ref = T->as<ir::Reference>())
    T = &P.resolve(*Ref->Pointee);
  return T->as<ir::Named>() != nullptr;
}

std::optional<ir::DeclId> OperatorPlanner::classOf(unsigned Index) const {
  const ir::Param *A = operand(Index);
  if (!A)
    return Index == 0 && isMethod() ? std::optional(Id) : std::nullopt;
  const ir::Type *T = &P.resolve(*A->Type);
  if (auto *Ref = T->as<ir::Reference>())
    T = &P.resolve(*Ref->Pointee);
  auto *N = T->as<ir::Named>();
  return N && P.M.record(N->Id) ? std::optional(N->Id) : std::nullopt;
}

/// Two C++ types may be one Rust type, and a type is written differently from each module.
std::string OperatorPlanner::operandKey(unsigned Index) const {
  const ir::Param *A = operand(Index);
  const ir::Type *T = A ? &P.resolve(*A->Type) : nullptr;
  if (T && T->as<ir::Reference>())
    T = &P.resolve(*T->as<ir::Reference>()->Pointee);
  std::string Type = headerType(written(Index), Form);
  auto *N = T ? T->as<ir::Named>() : nullptr;
  if (T && !N)
    return onLp64(Type);
  std::string Sign = Type.starts_with("&mut ") ? "&mut" : Type.starts_with("&") ? "&" : "";
  return fmt::format("{}#{}", Sign, N ? N->Id : Id);
}
std::string OperatorPlanner::key() const {
  bool IsBinary = ir::operatorRow(*F.Operator).Operands == 2;
  return operandKey(0) + "|" + (IsBinary ? operandKey(1) : "");
}

bool OperatorPlanner::fits() const {
  const ir::OperatorRow &Row = ir::operatorRow(*F.Operator);
  unsigned Count = Row.Operands == 2 ? 2 : 1;
  if (F.Params.size() + isMethod() != Count || F.IsRValueQualified || !safety(Params.size()).empty() ||
      !Generics.empty())
    return false;
  bool AnyLocal = false;
  for (unsigned I = 0; I != Count; ++I) {
    std::string Type = written(I);
    AnyLocal |= isLocal(I);
    if (Type.starts_with("*") || Type.starts_with("&'") || Type.find("impl ") != std::string::npos ||
        Type.find("Option<") != std::string::npos)
      return false;
    if (Form == Operands::References && (!Type.starts_with("&") || Type.starts_with("&mut ")))
      return false;
  }
  return AnyLocal;
}

// ----- text ----------------------------------------------------------------------------------------------------------

std::string OperatorPlanner::method(std::string_view Name, const std::string &SelfParam, bool IsMutTwin) {
  bool IsFree = !isMethod();
  std::string Setup;
  if (IsFree && !Args.front().RustSetup.empty()) {
    // `self` cannot be bound again.
    Args.front().RustSetup = replaceAll(Args.front().RustSetup, "self", "this");
    Args.front().RustArg = replaceAll(Args.front().RustArg, "self", "this");
    Setup = "    let this = self;\n";
  }
  std::vector<Function> Written;
  writeOne(std::string(Name), Params.size(), IsMutTwin, Written);
  const Function &Made = Written.front();
  std::string List = SelfParam;
  for (std::size_t I = 1; I != Made.Params.size(); ++I)
    List += fmt::format(", {}: {}", Made.Params[I].Name, Made.Params[I].Type);
  std::string Text = "#[inline]\n";
  if (Made.TrackCaller)
    Text += "#[track_caller]\n";
  Text += fmt::format("fn {}({}){} {{\n", Name, List, Made.Result.empty() ? "" : " -> " + Made.Result);
  Text += Setup;
  for (const std::string &Line : Made.Setup)
    Text += "    " + Line + "\n";
  return Text + "    " + Made.Body + "\n}";
}

std::string OperatorPlanner::referent() const {
  std::string Type = Result.RustType;
  if (!Type.starts_with("&") || Type.find('\'') != std::string::npos)
    return "";
  Type.erase(0, 1);
  return Type.starts_with("mut ") ? Type.substr(4) : Type;
}

void OperatorPlanner::makePartial() {
  Result.RustType = fmt::format("::core::option::Option<{}>", Result.RustType);
  Result.RustWrap = fmt::format("::core::option::Option::Some({})", Result.RustWrap);
}

bool OperatorPlanner::hasMutableTwin() const {
  auto *Ref = P.resolve(*F.Result).as<ir::Reference>();
  return F.IsConst && !HasViewRule && Ref && !Ref->Pointee->IsConst && !Result.IsRaw;
}

/// An operand as the report names it.
std::string OperatorPlanner::fromRoot(unsigned Index) const {
  std::string Type = headerType(written(Index), Form);
  std::string Sign = Type.starts_with("&mut ") ? "&mut " : Type.starts_with("&") ? "&" : "";
  const ir::Param *A = operand(Index);
  const ir::Type *T = A ? &P.resolve(*A->Type) : nullptr;
  if (T && T->as<ir::Reference>())
    T = &P.resolve(*T->as<ir::Reference>()->Pointee);
  auto *N = T ? T->as<ir::Named>() : nullptr;
  if (T && !N)
    return Type.compare(Sign.size(), 2, "::") == 0 ? Sign + Type.substr(Type.rfind(':') + 1) : Type;
  const Home &H = P.Homes[N ? N->Id : Id];
  return Sign + P.rustPath(H.Module, H.Name);
}

void OperatorPlanner::boundAs(std::string_view Trait, std::string_view Method) {
  const ir::OperatorRow &Row = ir::operatorRow(*F.Operator);
  bool IsInPlace = Row.Form != ir::OperatorForm::Value && Row.Form != ir::OperatorForm::Comparison;
  std::string Self = fromRoot(0), Right = Row.Operands == 2 && Trait != "Clone" ? fromRoot(1) : "";
  for (std::string_view Sign : {"&mut ", "&"})
    if (IsInPlace && Self.starts_with(Sign))
      Self.erase(0, Sign.size());
  if (Right == Self)
    Right.clear();
  P.bound(F.O, fmt::format("<{} as {}{}>::{}", Self, Trait, Right.empty() ? "" : "<" + Right + ">", Method), "trait");
  P.outcome(F.O).Throws = F.CannotThrow ? "never" : "unknown";
}

std::optional<TraitImpl> OperatorPlanner::implementation() {
  const ir::OperatorRow &Row = ir::operatorRow(*F.Operator);
  bool IsCompound = Row.Form == ir::OperatorForm::Compound;
  std::string Left = left(), Right = Row.Operands == 2 ? right() : "";
  if (IsCompound) {
    if (!Left.starts_with("&mut "))
      return std::nullopt;
    Left = Left.substr(5);
  }
  bool NamesLifetime = Result.RustType.find('\'') != std::string::npos;
  if ((NamesLifetime && !GivesLeft) || (!NamesLifetime && Result.RustType.starts_with("&")) ||
      !P.TraitKeys.insert(fmt::format("{} {}", Row.Trait, key())).second)
    return std::nullopt;
  std::string Impl = GivesLeft ? "impl<'a>" : "impl";
  if (GivesLeft)
    Left = "&'a " + Left.substr(1);
  std::string Header = Right.empty() || Right == Left
                           ? fmt::format("{} ::core::ops::{} for {}", Impl, Row.Trait, Left)
                           : fmt::format("{} ::core::ops::{}<{}> for {}", Impl, Row.Trait, Right, Left);
  std::string Name = Row.Trait == "Not" ? "not" : std::string(Row.Word);
  std::string Body;
  if (!IsCompound)
    Body = fmt::format("type Output = {};\n", Result.RustType.empty() ? "()" : Result.RustType);
  Body += method(Name, IsCompound ? "&mut self" : "self");
  boundAs(Row.Trait, Name);
  return TraitImpl{F.O.Doc, Header, Body, F.O.Cpp};
}
