// Classes whose objects count their owners: rt::CxxRc in the place of rt::CxxBox.
#include "Planner.h"

#include <fmt/format.h>

using namespace cxx2rs;
using namespace cxx2rs::plan;

std::string Planner::owner(const Scope &S, ir::DeclId Id) const {
  return M.record(Id)->isCounted() ? S.rt("cxx_rc", "CxxRc") : S.rt("cxx_box", "CxxBox");
}

/// What CxxRc needs: the two functions that count.
void Planner::addCounting(ir::DeclId Id, Record &Out) {
  const ir::Record &R = *M.record(Id);
  const Home &H = Homes[Id];
  Scope S(*this, H.Module, "'a"), Ffi(*this, {"ffi"}, "'_");
  Path At = H.Module;
  At.push_back(H.Name);
  std::string Body;
  for (auto [Name, Callee] : {std::pair("retain", R.Retain), std::pair("release", R.Release)}) {
    Thunk T;
    T.FfiName = ffiName(At, Name);
    T.Symbol = symbol(T.FfiName);
    T.RustParams = {{"this", "*const " + Ffi.home(Id)}};
    T.CppParams = {R.CppName + " *self"};
    T.CppCall = fmt::format("self->{}();", Callee);
    Body += fmt::format("{}#[inline]\nunsafe fn {}(this: *const Self) {{\n    unsafe {{ {}(this) }}\n}}",
                        Body.empty() ? "" : "\n", Name, S.ffi(T.FfiName));
    addThunk(std::move(T), condition(R.O));
  }
  std::string Impl = H.HasLifetime ? "impl<'a>" : "impl", Self = H.Name + (H.HasLifetime ? "<'a>" : "");
  Out.Impls.push_back({"", fmt::format("unsafe {} {} for {}", Impl, S.rt("cxx_rc", "CxxCounted"), Self), Body});
}
