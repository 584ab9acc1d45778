// `std::ostream &operator<<(std::ostream &, const T &)` is Rust's Display.
#include "Planner.h"

#include <fmt/format.h>

using namespace cxx2rs;
using namespace cxx2rs::plan;

/// The class or enum that it shows. Not one that the stream may change, nor one behind a pointer.
static std::optional<ir::DeclId> shownBy(const Planner &P, const ir::Function &F) {
  bool IsShift = F.Operator == ir::OperatorKind::Shl && F.How == ir::CallForm::Free && F.Params.size() == 2;
  if (!IsShift || !F.WritesToStream || F.Blocked)
    return std::nullopt;
  const ir::Type *T = &P.resolve(*F.Params[1].Type);
  if (auto *Ref = T->as<ir::Reference>()) {
    if (Ref->IsRValue || !Ref->Pointee->IsConst)
      return std::nullopt;
    T = &P.resolve(*Ref->Pointee);
  }
  auto *N = T->as<ir::Named>();
  if (!N || P.Homes[N->Id].Name.empty() || P.isExcluded(ir::originOf(P.M.Decls[N->Id])))
    return std::nullopt;
  if (const ir::Record *R = P.M.record(N->Id)) {
    bool CanPass = T != &P.resolve(*F.Params[1].Type) || (R->Special.HasCopy && !R->IsAbstract);
    return R->IsComplete && R->IsWanted && CanPass ? std::optional(N->Id) : std::nullopt;
  }
  const ir::Enum *E = P.M.enumeration(N->Id);
  return E && P.enumShape(*E) != EnumShape::Consts && P.enumShape(*E) != EnumShape::ModuleConsts ? std::optional(N->Id)
                                                                                                 : std::nullopt;
}

/// It is written when all classes are. False: nothing that Display fits.
bool Planner::noteShown(const ir::Function &F) {
  if (isExcluded(F.O) || !shownBy(*this, F))
    return false;
  Shown.push_back(&F);
  return true;
}

/// Whether the class shows itself to who debugs in another way.
static bool hasDebug(const Record &R) {
  return std::find(R.Derives.begin(), R.Derives.end(), "Debug") != R.Derives.end() ||
         std::any_of(R.Impls.begin(), R.Impls.end(),
                     [](const TraitImpl &I) { return I.Header.find("::fmt::Debug for") != std::string::npos; });
}

/// Where it stands in the file: with its class, or behind everything else of its module.
void Planner::addImpl(ir::DeclId Id, TraitImpl Impl) {
  if (auto Item = RecordItems.find(Id); Item != RecordItems.end())
    std::get<Record>(Item->second.first->Items[Item->second.second]).Impls.push_back(std::move(Impl));
  else
    module(Homes[Id].Module).Items.emplace_back(std::move(Impl));
}

/// C++: `std::ostream &operator<<(std::ostream &to, const T &value);`
/// Rust: `impl Display for T { fn fmt(..) { Display::fmt(&call(|out| T_fmt(self, out)), f) } }`
void Planner::planShown() {
  for (const ir::Function *F : Shown) {
    ir::DeclId Id = *shownBy(*this, *F);
    const Home &H = Homes[Id];
    Scope S(*this, H.Module, "'_"), Ffi(*this, {"ffi"}, "'_");
    bound(F->O, fmt::format("<{} as Display>::fmt", rustPath(H.Module, H.Name)), "trait");
    outcome(F->O).Throws = F->CannotThrow ? "never" : "unknown";
    if (!TraitKeys.insert(fmt::format("Display #{}", Id)).second)
      continue;
    const ir::Record *R = M.record(Id);
    std::string Cpp = R ? R->CppName : M.enumeration(Id)->CppName;
    Path At = H.Module;
    At.push_back(H.Name);
    Thunk T;
    T.FfiName = ffiName(At, "fmt");
    T.Symbol = symbol(T.FfiName);
    T.IsGuarded = M.HasExceptions;
    T.RustParams = {{"this", "*const " + Ffi.home(Id)}, {"out", "*mut " + Ffi.rt("cxx_string", "CxxString")}};
    T.CppParams = {fmt::format("const {} *self", Cpp), "cxx2rs::String *out"};
    T.CppCall = fmt::format("std::ostringstream text; {}(text, *self); out->set(text.str());", F->Callee);
    B.GlueParts.insert({"string", "stream"});
    if (T.IsGuarded)
      B.GlueParts.insert("exception");
    std::string Made = fmt::format("{}(|out| {}(self, out))",
                                   T.IsGuarded ? S.rt("exception", "call") : S.rt("out", "out"), S.ffi(T.FfiName));
    std::string Signature = "fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {\n    ";
    addImpl(Id, {F->O.Doc, fmt::format("impl ::core::fmt::Display for {}", S.home(Id)),
                 fmt::format("#[track_caller]\n{}::core::fmt::Display::fmt(&unsafe {{ {} }}, f)\n}}", Signature, Made),
                 F->O.Cpp});
    auto Item = RecordItems.find(Id);
    if (Item != RecordItems.end() && !hasDebug(std::get<Record>(Item->second.first->Items[Item->second.second])))
      addImpl(Id, {"", fmt::format("impl ::core::fmt::Debug for {}", S.home(Id)),
                   Signature + "::core::fmt::Display::fmt(self, f)\n}"});
    addThunk(std::move(T), condition(*F));
  }
}
