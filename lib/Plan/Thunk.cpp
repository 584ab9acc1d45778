// The two sides of a call: what `mod ffi` declares, and the C++ function of the glue, or the library's own symbol.
#include "FunctionPlanner.h"

using namespace cxx2rs;
using namespace cxx2rs::plan;

std::string plan::replaceAll(std::string Text, std::string_view From, std::string_view To) {
  for (std::size_t At = 0; (At = Text.find(From, At)) != std::string::npos; At += To.size())
    Text.replace(At, From.size(), To);
  return Text;
}
std::string plan::referent(std::string Text) {
  auto At = Text.rfind("&&");
  if (At == std::string::npos || At > Text.find('%'))
    At = Text.rfind('&', Text.find('%'));
  std::size_t Length = Text.compare(At, 2, "&&") == 0 ? 2 : 1;
  if (Length == 1 && At != 0 && Text[At - 1] == '&') {
    --At;
    Length = 2;
  }
  return Text.replace(At, Length, "*");
}
std::string plan::declare(const std::string &Declarator, std::string_view Name) {
  return replaceAll(Declarator, "%", Name);
}

bool FunctionPlanner::isDirect(std::size_t Count) const {
  if (F.Symbol.empty() || F.HasForeignAbi || F.Abi != "C" || F.IsInline || !F.CannotThrow || isCtor() ||
      (F.IsVirtual && !F.IsFinal) || Count != Params.size())
    return false;
  // A result that Rust does not take may still need a place to be written to: but for an address, only glue can drop
  // it.
  if (DropsResult && !P.resolve(*F.Result).isVoid() && !P.resolve(*F.Result).as<ir::Reference>())
    return false;
  return Result.IsDirect && std::all_of(Args.begin(), Args.end(), [](const Passing &A) { return A.IsDirect; });
}

/// A conversion is called by the type that it gives.
std::string FunctionPlanner::callee() const {
  if (!F.isConversion())
    return F.Callee;
  // `operator const T()` is another function than `operator T()`.
  return fmt::format("operator {}{}", F.Result->IsConst ? "const " : "",
                     std::string_view(llvm::StringRef(declare(F.ResultCpp, "")).rtrim()));
}

std::string FunctionPlanner::callText(std::size_t Count) const {
  std::vector<std::string> Values;
  for (std::size_t I = 0; I != Count; ++I)
    Values.push_back(declare(args(Count)[I].CppArg, Params[I].Name));
  if (isCtor())
    return joined(Values);
  if (F.Operator && ir::operatorRow(*F.Operator).Operands == 3)
    Values.emplace_back("0");
  // `operator const int()` has another name, and that of a conversion to a pointer to a function cannot be written.
  const ir::Type &To = P.resolve(*F.Result);
  if (F.isConversion() && (To.as<ir::Builtin>() || To.as<ir::Pointer>() || To.as<ir::FnPointer>()))
    return fmt::format("static_cast<{}>(*self)", llvm::StringRef(declare(F.ResultCpp, "")).rtrim().str());
  if (IsAmbiguous && Count == Params.size()) {
    std::string Meant = fmt::format("static_cast<{}>({})", pointerType(), address());
    return fmt::format(fmt::runtime(isMethod() ? "(self->*{})({})" : "{}({})"), Meant, joined(Values));
  }
  std::string Callee = F.IsRValueQualified             ? "std::move(*self)." + callee()
                       : isMethod()                    ? "self->" + callee()
                       : F.How == ir::CallForm::Static ? qualifier(Record->CppName) + "::" + F.Callee
                                                       : F.Callee;
  return fmt::format("{}({})", Callee, joined(Values));
}

/// `R (*)(A)` or `R (C::*)(A) const`: the type of a pointer to the function.
std::string FunctionPlanner::pointerType() const {
  std::vector<std::string> Types;
  for (const ir::Param &A : Params)
    Types.push_back(llvm::StringRef(declare(A.Cpp, "")).rtrim().str());
  const std::string *Class = !isMethod() ? nullptr : F.Through.empty() ? &Record->CppName : &F.Through;
  std::string Form = Class ? fmt::format("({}::*)", qualifier(*Class)) : "(*)";
  return declare(F.ResultCpp, fmt::format("{}({}){}", Form, joined(Types), F.IsConst ? " const" : "") +
                                  (F.IsLValueQualified ? " &" : ""));
}
std::string FunctionPlanner::address() const {
  bool IsMember = isMethod() || F.How == ir::CallForm::Static;
  return IsMember ? fmt::format("&{}::{}", qualifier(Record->CppName), callee()) : "&" + F.Callee;
}

/// The left operand of a trait is `self` in Rust, which an extern function cannot have.
static std::string ffiParam(const std::string &Name) { return Name == "self" ? "this" : Name; }

Thunk FunctionPlanner::directThunk() const {
  Thunk T;
  T.Symbol = F.Symbol;
  T.IsDirect = true;
  if (isMethod())
    T.RustParams.push_back({"this", (F.IsConst || isShared() ? "*const " : "*mut ") + Ffi.home(Id)});
  for (std::size_t I = 0; I != Params.size(); ++I) {
    T.RustParams.push_back(
        {ffiParam(Params[I].Name), Args[I].DirectFfiType.empty() ? Args[I].FfiType : Args[I].DirectFfiType});
  }
  T.RustResult = Result.FfiType;
  T.DirectType = pointerType();
  T.DirectCallee = address();
  return T;
}

Thunk FunctionPlanner::glueThunk(std::size_t Count) const {
  Thunk T;
  T.IsGuarded = !F.CannotThrow && F.Throwing != ir::OnThrow::Abort;
  if (isMethod()) {
    // Of a mutable twin too: what is not const could be another overload for C++.
    T.RustParams.push_back({"this", (F.IsConst || isShared() ? "*const " : "*mut ") + Ffi.home(Id)});
    T.CppParams.push_back((F.IsConst ? "const " : "") + Record->CppName + " *self");
  }
  for (std::size_t I = 0; I != Count; ++I) {
    T.RustParams.push_back({ffiParam(Params[I].Name), args(Count)[I].FfiType});
    T.CppParams.push_back(declare(args(Count)[I].CppType, Params[I].Name));
    if (!args(Count)[I].CppSetup.empty())
      T.CppSetup.push_back(declare(args(Count)[I].CppSetup, Params[I].Name));
  }
  std::string Call = callText(Count), OutType, OutFfi, Store, Return;
  if (isCtor()) {
    OutType = Record->CppName + (isSized() ? " *%" : " *%");
    OutFfi = (isSized() ? "" : "*mut ") + Ffi.home(Id);
    Store = isSized() ? fmt::format("::new (out) {}({});", Record->CppName, Call)
                      : fmt::format("*out = new {}({});", Record->CppName, Call);
    Return = isSized() ? "" : fmt::format("new {}({})", Record->CppName, Call);
  } else {
    OutType = Result.CppType;
    OutFfi = Result.FfiType;
    Store = replaceAll(Result.CppStore, "{call}", Call);
    Return = replaceAll(Result.CppReturn, "{call}", Call);
  }
  if (OutFfi.empty()) {
    T.CppCall = Call + ";";
  } else if (!T.IsGuarded && !Return.empty()) {
    T.RustResult = OutFfi;
    T.CppResult = OutType;
    T.CppCall = "return " + Return + ";";
  } else {
    // What is returned as it is goes through a pointer to it; what is built in place has the pointer already.
    T.RustParams.push_back({"out", "*mut " + OutFfi});
    T.CppParams.push_back(declare(OutType, Return.empty() ? "out" : "*out"));
    T.CppCall = Store;
  }
  if (T.IsGuarded)
    P.B.GlueParts.insert("exception");
  return T;
}

std::string FunctionPlanner::addThunk(const std::string &Name, std::size_t Count, bool IsMutTwin) {
  bool Direct = isDirect(Count) && !IsMutTwin;
  Thunk T = Direct ? directThunk() : glueThunk(Count);
  Path At = S.At;
  if (Record)
    At.push_back(P.Homes[Id].Name);
  T.FfiName = P.ffiName(At, Name);
  if (!Direct)
    T.Symbol = P.symbol(T.FfiName);
  this->Direct = Direct;
  return P.addThunk(std::move(T), P.condition(F)).FfiName;
}
