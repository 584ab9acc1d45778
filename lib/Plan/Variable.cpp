// Variables. C: the variable itself. C++: an accessor, by value for a constant and by address for the rest. What has no
// symbol that Rust could name, or a place of its own in every thread, is asked of the glue by address.
#include "Planner.h"

#include <fmt/format.h>

using namespace cxx2rs;
using namespace cxx2rs::plan;

namespace {

class VariablePlanner {
public:
  VariablePlanner(Planner &P, const ir::Variable &V)
      : P(P), V(V), T(P.resolve(*V.Type)), At(P.modulePath(V.O)), IsRaw(P.M.Lang == ir::Language::C),
        IsObject(isObject()),
        ByAddress(IsObject || V.Symbol.empty() || V.IsInternal || V.IsThreadLocal || (V.IsWeak && P.Opts.Look.HasGlue)),
        Here(P, At, "'static"), Ffi(P, IsRaw ? At : Path{"ffi"}, "'static"), Name(rustName(V.O.Name)) {}

  void plan() {
    if (auto Why = blocker())
      return P.skip(V.O, std::move(*Why));
    while (!P.uniqueValue(At, Name)) // `enum e e;`: the type is a function too
      Name += "_";
    std::string FfiName = IsRaw ? Name : P.ffiName(At, V.O.Name);
    ByAddress ? addAddress(FfiName) : addStatic(FfiName);
    if (!IsRaw)
      accessor(FfiName);
    P.bound(V.O, P.rustPath(At, Name), ByAddress ? "thunk" : "direct");
    P.Paths.emplace(V.O.Qualified, P.rustPath(At, Name));
  }

private:
  std::optional<Reason> blocker() const {
    if (P.isExcluded(V.O))
      return reason(DiagId::SkipBlocked);
    if (ByAddress && !P.Opts.Look.HasGlue)
      return reason(DiagId::SkipNoGlue);
    if (V.IsHidden && !V.IsInternal)
      return reason(DiagId::SkipHidden);
    auto *N = T.as<ir::Named>();
    bool IsIncomplete = N && P.M.record(N->Id) && !P.M.record(N->Id)->IsComplete;
    if (IsIncomplete && IsRaw)
      return P.unusable(T, false); // only its address is of use
    if (auto Why = P.unusable(T, true))
      return Why;
    if (IsObject)
      return std::nullopt;
    if (T.as<ir::Reference>() || T.as<ir::StdType>() || !P.isTypedField(T))
      return reason(DiagId::SkipVariable, ir::describe(T, P.M));
    return std::nullopt;
  }
  /// Of a class that is no pod: only its address is of use.
  bool isObject() const {
    auto *N = T.as<ir::Named>();
    const ir::Record *R = N && !IsRaw ? P.M.record(N->Id) : nullptr;
    return R && R->IsComplete && !P.Homes[N->Id].Name.empty() && P.Homes[N->Id].IsBound && !P.isTypedField(T);
  }
  bool isStill() const { return V.IsConst && !V.IsThreadLocal && !V.IsWeak; }
  /// What does not change is given by value where Rust copies it.
  bool isValue() const {
    auto *N = T.as<ir::Named>();
    bool IsCopy = !N || !P.M.record(N->Id) || P.recordTraits(N->Id).has(Trait::Copy);
    return isStill() && !IsObject && !T.as<ir::Array>() && IsCopy;
  }
  /// Else it is lent for good, unless it has `mutable` members: other threads may have it too.
  bool isLent() const {
    auto *Array = T.as<ir::Array>();
    auto *N = T.as<ir::Named>();
    const ir::Record *R = N ? P.M.record(N->Id) : nullptr;
    return isStill() && !isValue() && (Array ? Array->Size != 0 : R && !R->HasMutable);
  }
  std::string pointer(const Scope &S) const { return (V.IsConst ? "*const " : "*mut ") + S.type(*V.Type); }

  void addStatic(const std::string &FfiName) {
    std::string Text = fmt::format("pub static {}{}: {};", V.IsConst ? "" : "mut ", FfiName, Ffi.type(*V.Type));
    Foreign Item{V.O.Doc, V.O.Cpp, std::move(Text), V.Symbol == FfiName ? "" : V.Symbol, V.O.Deprecated,
                 false,   "C",     FfiName};
    Item.VariableType = Ffi.type(*V.Type);
    P.module(Ffi.At).Items.emplace_back(std::move(Item));
  }

  /// `int x[4]` is asked for by `int (*get(void))[4]`.
  void addAddress(const std::string &FfiName) {
    Thunk Get;
    Get.FfiName = IsRaw ? P.ffiName(At, V.O.Name) : FfiName;
    Get.Symbol = P.symbol(Get.FfiName);
    Get.IsForeign = IsRaw;
    Get.RustResult = pointer(Ffi);
    bool IsPlain = V.CType.find_first_of("([") == std::string::npos;
    Get.CppResult = declare(V.CType, IsPlain ? "*%" : "(*%)");
    Get.CppCall = IsObject ? fmt::format("return std::addressof({});", V.Cpp) : fmt::format("return &{};", V.Cpp);
    if (IsRaw)
      P.module(At).Items.emplace_back(Foreign{V.O.Doc, V.O.Cpp, fmt::format("pub fn {}() -> {};", Name, Get.RustResult),
                                              Get.Symbol, V.O.Deprecated, false});
    P.addThunk(std::move(Get), P.condition(V));
  }

  /// Only another Rust file could say that the two languages see one variable of one type: the glue says it of the
  /// type.
  void accessor(const std::string &FfiName) {
    std::string Static = Here.ffi(FfiName), Where = ByAddress ? Static + "()" : "&raw const " + Static;
    Function F;
    F.Doc = V.O.Doc;
    F.Cpp = V.O.Cpp;
    F.Name = Name;
    std::string Type = Here.type(*V.Type);
    F.Result = isValue() ? Type : isLent() ? "&'static " + Type : pointer(Here);
    F.Body = isLent()    ? fmt::format("unsafe {{ &*{} }}", Where)
             : ByAddress ? fmt::format("unsafe {{ {}{} }}", isValue() ? "*" : "", Where)
             : isValue() ? fmt::format("unsafe {{ {} }}", Static)
                         : fmt::format("&raw {} {}", V.IsConst ? "const" : "mut", Static);
    P.module(At).Items.emplace_back(std::move(F));
  }

  Planner &P;
  const ir::Variable &V;
  const ir::Type &T;
  const Path At;
  const bool IsRaw, IsObject, ByAddress;
  Scope Here, Ffi;
  std::string Name;
};

} // namespace

void Planner::planVariable(const ir::Variable &V) { VariablePlanner(*this, V).plan(); }
