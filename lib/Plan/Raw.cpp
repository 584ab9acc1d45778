// C functions: by their own names and unsafe, as C users know them. One that Rust cannot call by its symbol or its ABI
// is called by the glue; values that the two compilers pass differently go there by address.
#include "Planner.h"

#include <fmt/format.h>

using namespace cxx2rs;
using namespace cxx2rs::plan;

namespace {

class RawFunction {
public:
  RawFunction(Planner &P, const ir::Function &F) : P(P), F(F), At(P.modulePath(F.O)), S(P, At, "'static") {}

  void plan() {
    PassesByAddress = anyByAddress();
    if (auto Why = notCallable())
      return P.skip(F.O, std::move(*Why));
    for (std::size_t I = 0; I != F.Params.size(); ++I)
      if (auto Why = blocker(*F.Params[I].Type)) {
        Why->Chain = {F.O.Qualified, fmt::format("parameter {}", I + 1)};
        return P.skip(F.O, std::move(*Why));
      }
    if (auto Why = blocker(*F.Result)) {
      Why->Chain = {F.O.Qualified, "result"};
      return P.skip(F.O, std::move(*Why));
    }
    // Names in extern blocks are ASCII; the linker has the real one.
    Name = rustName(asciiName(F.O.Name));
    auto &Taken = P.ValueNames[At];
    while (!Taken.insert(Name).second)
      Name += "_";
    if (PassesByAddress)
      wrapper();
    else
      declaration();
    if (F.IsWeak && P.Opts.Look.HasGlue)
      availability();
    P.bound(F.O, P.rustPath(At, Name), needsGlue() ? "thunk" : "direct");
    for (const ir::Param &A : F.Params)
      P.degrade(F.O, P.lostSignature(*A.Type));
    P.degrade(F.O, P.lostSignature(*F.Result));
    P.Paths.emplace(F.O.Qualified, P.rustPath(At, Name));
  }

private:
  bool isByAddress(const ir::Type &T) const { return !P.resolve(T).isVoid() && !P.sharesAbi(T); }
  bool anyByAddress() const {
    return isByAddress(*F.Result) ||
           std::any_of(F.Params.begin(), F.Params.end(), [&](const ir::Param &A) { return isByAddress(*A.Type); });
  }
  bool needsGlue() const {
    bool IsWeak = F.IsWeak && P.Opts.Look.HasGlue; // else it is called as if it were there
    return !F.HasSymbol || F.HasForeignAbi || IsWeak || F.Symbol.empty() || PassesByAddress;
  }

  std::optional<Reason> blocker(const ir::Type &T) const { return P.unusable(T, true); }
  std::optional<Reason> notCallable() const {
    if (P.isExcluded(F.O))
      return reason(DiagId::SkipBlocked);
    if (F.Blocked)
      return F.Blocked;
    if (F.IsHidden && F.HasSymbol && !F.IsInline)
      return reason(DiagId::SkipHidden);
    if (needsGlue() && !P.Opts.Look.HasGlue)
      return reason(DiagId::SkipNoGlue);
    if (needsGlue() && F.IsVariadic)
      return reason(DiagId::SkipVariadicGlue);
    return std::nullopt;
  }

  std::string paramName(std::size_t I) const {
    return F.Params[I].Name.empty() ? fmt::format("arg{}", I) : rustName(F.Params[I].Name);
  }
  std::string result() const {
    return F.IsNoReturn ? " -> !" : P.resolve(*F.Result).isVoid() ? "" : " -> " + S.value(*F.Result);
  }

  /// `_Nonnull` on a parameter asks something of the caller, so that it can be asked in Rust.
  std::string paramType(const ir::Type &T) const {
    auto *Pointer = T.as<ir::FnPointer>();
    std::string Text = S.value(T);
    bool IsOption = Pointer && Pointer->IsNonNull && Text.starts_with("Option<");
    return IsOption ? Text.substr(7, Text.size() - 8) : Text;
  }

  /// The function itself, or one of the glue with the same signature.
  void declaration() {
    Foreign Item{F.O.Doc, F.O.Cpp, "", "", F.O.Deprecated, F.IsNoDiscard};
    Item.Abi = F.Abi;
    Item.Name = needsGlue() ? "" : Name;
    Item.Params.reserve(F.Params.size());
    std::string &Text = Item.Text = "pub fn " + Name + "(";
    for (std::size_t I = 0; I != F.Params.size(); ++I) {
      const Param &A = Item.Params.emplace_back(Param{paramName(I), paramType(*F.Params[I].Type)});
      Text.append(I ? ", " : "").append(A.Name).append(": ").append(A.Type);
    }
    if (F.IsVariadic)
      Text += F.Params.empty() ? "..." : ", ...";
    Item.Result = result();
    Item.IsVariadic = F.IsVariadic;
    Text.append(")").append(Item.Result).append(";");
    if (needsGlue()) {
      Thunk T = thunk();
      T.IsForeign = true;
      Item.LinkName = T.Symbol;
      Item.Abi = "C";
      P.addThunk(std::move(T), P.condition(F));
    } else if (F.Symbol != Name) {
      Item.LinkName = F.Symbol;
    }
    P.module(At).Items.emplace_back(std::move(Item));
  }

  // ----- through glue ------------------------------------------------------------------------------------------------

  std::string cName(std::size_t I) const { return fmt::format("cxx2rs_a{}", I); } // no macro's name

  Thunk thunk() const {
    Scope Ffi(P, {"ffi"}, "'_");
    Thunk T;
    T.FfiName = P.ffiName(At, F.O.Name);
    const std::string &Suffix = P.Opts.Look.GlueSuffix;
    T.Symbol = Suffix.empty() ? P.symbol(T.FfiName) : F.O.Name + Suffix;
    std::string Args;
    for (std::size_t I = 0; I != F.Params.size(); ++I) {
      const ir::Param &A = F.Params[I];
      bool IsAddress = isByAddress(*A.Type);
      T.RustParams.push_back({fmt::format("a{}", I), (IsAddress ? "*const " : "") + Ffi.value(*A.Type)});
      T.CppParams.push_back(declare(IsAddress ? P.addressDeclarator(*A.Type, A.Cpp, true) : A.Cpp, cName(I)));
      Args += fmt::format("{}{}{}", Args.empty() ? "" : ", ", IsAddress ? "*" : "", cName(I));
    }
    std::string Call = fmt::format("{}({})", F.Callee, Args);
    if (isByAddress(*F.Result)) {
      T.RustParams.push_back({"out", "*mut " + Ffi.value(*F.Result)});
      T.CppParams.push_back(declare(P.addressDeclarator(*F.Result, F.ResultCpp, false), "cxx2rs_out"));
      T.CppCall = "*cxx2rs_out = " + Call + ";";
    } else if (P.resolve(*F.Result).isVoid()) {
      T.CppCall = Call + ";";
    } else {
      T.RustResult = Ffi.value(*F.Result);
      T.CppResult = F.ResultCpp;
      T.CppCall = "return " + Call + ";";
    }
    return T;
  }

  /// A Rust function with the values themselves in its signature.
  void wrapper() {
    Thunk T = thunk();
    Function R;
    R.Doc = F.O.Doc;
    R.Cpp = F.O.Cpp;
    R.Safety = "What C asks of those who call it.";
    R.Deprecated = F.O.Deprecated;
    R.MustUse = F.IsNoDiscard;
    R.Name = Name;
    std::string Args, Out = P.local("out");
    for (std::size_t I = 0; I != F.Params.size(); ++I) {
      std::string Param = P.local(paramName(I)); // a constant of that name would make it a pattern
      if (Param == Out)
        Param += "_";
      R.Params.push_back({Param, S.value(*F.Params[I].Type)});
      Args +=
          fmt::format("{}{}{}", Args.empty() ? "" : ", ", isByAddress(*F.Params[I].Type) ? "&raw const " : "", Param);
    }
    bool HasOut = isByAddress(*F.Result);
    if (!P.resolve(*F.Result).isVoid())
      R.Result = S.value(*F.Result);
    std::string Call = fmt::format("{}({}{})", S.ffi(T.FfiName), Args, HasOut ? (Args.empty() ? "" : ", ") + Out : "");
    if (HasOut)
      Call = fmt::format("{}(|{}| {})", S.rt("out", "out"), Out, Call);
    R.Body = fmt::format("unsafe {{ {} }}", Call);
    P.addThunk(std::move(T), P.condition(F));
    P.module(At).Items.emplace_back(std::move(R));
  }

  /// A weak function may be absent: its address says so.
  void availability() {
    std::string Made = Name + "_address", Types;
    if (!P.uniqueValue(At, Made))
      return;
    ir::FnPointer Pointer{F.Result, {}, false, false, F.IsNoReturn, F.Abi};
    for (const ir::Param &A : F.Params) {
      Pointer.Params.push_back(A.Type);
      Types += (Types.empty() ? "" : ", ") + declare(A.Cpp, "");
    }
    ir::TypePtr Type = ir::makeType(std::move(Pointer));
    if (P.lostSignature(*Type))
      return;
    Thunk T;
    T.FfiName = P.ffiName(At, Made);
    T.Symbol = P.symbol(T.FfiName);
    T.IsForeign = true;
    T.CppResult = declare(F.ResultCpp, fmt::format("(*%)({})", Types.empty() ? "void" : Types));
    T.CppCall = fmt::format("return {};", F.Callee);
    P.module(At).Items.emplace_back(Foreign{fmt::format("The address of `{}`, if the library has it.", Name), "",
                                            fmt::format("pub fn {}() -> {};", Made, S.type(*Type)), T.Symbol,
                                            std::nullopt, false});
    P.addThunk(std::move(T), P.condition(F));
  }

  Planner &P;
  const ir::Function &F;
  const Path At;
  Scope S;
  std::string Name;
  bool PassesByAddress = false;
};

} // namespace

void Planner::planRawFunction(const ir::Function &F) { RawFunction(*this, F).plan(); }
