// std::unique_ptr with a deleter of its own: an owner that ends its object through that deleter.
#include "Planner.h"

#include <fmt/format.h>

using namespace cxx2rs;
using namespace cxx2rs::plan;

std::variant<std::string, Reason> Planner::uniqueOwner(const ir::StdType &Unique, const Scope &S) {
  auto *Object = resolve(*Unique.Args[0]).as<ir::Named>();
  const ir::Record *R = Object ? M.record(Object->Id) : nullptr;
  if (Unique.Args.size() == 1) {
    if (!R || !canOwn(Object->Id))
      return reason(DiagId::SkipNoDestructor, ir::describe(*Unique.Args[0], M));
    Homes[Object->Id].NeedsDelete = true;
    return fmt::format("{}<{}>", S.rt("cxx_box", "CxxBox"), S.home(Object->Id));
  }
  auto *D = Unique.Args[1]->as<ir::Named>();
  const ir::Record *Deleter = D ? M.record(D->Id) : nullptr;
  bool IsBound = Deleter && Homes[D->Id].IsBound && !Homes[D->Id].Name.empty() && !Homes[D->Id].HasLifetime &&
                 !isExcluded(Deleter->O) && Deleter->O.IsOwn;
  if (!IsBound || !R || Homes[Object->Id].Name.empty() || Homes[Object->Id].HasLifetime)
    return reason(DiagId::SkipDeleter, ir::describe(*Unique.Args[0], M));
  Deleters.emplace(D->Id, Object->Id);
  return fmt::format("{}<{}, {}>", S.rt("cxx_unique", "CxxUnique"), S.home(Object->Id), S.home(D->Id));
}

void Planner::addDeleters() {
  for (auto [Id, Object] : Deleters) {
    auto It = RecordItems.find(Id);
    if (It == RecordItems.end())
      continue;
    const Home &H = Homes[Id];
    Scope S(*this, H.Module), Ffi(*this, {"ffi"});
    Path At = H.Module;
    At.push_back(H.Name);
    Thunk T;
    T.FfiName = ffiName(At, "end_" + Homes[Object].Name);
    T.Symbol = symbol(T.FfiName);
    T.RustParams = {{"object", "*mut " + Ffi.home(Object)}};
    T.CppParams = {M.record(Object)->CppName + " *object"};
    // What the deleter throws ends the program, as it does in C++.
    T.CppCall = fmt::format("std::unique_ptr<{}, {}> owner(object);", M.record(Object)->CppName, M.record(Id)->CppName);
    std::get<Record>(It->second.first->Items[It->second.second])
        .Impls.push_back(
            {"", fmt::format("unsafe impl {}<{}> for {}", S.rt("cxx_unique", "CxxDeleter"), S.home(Object), H.Name),
             fmt::format("#[inline]\nunsafe fn delete(object: *mut {}) {{\n    unsafe {{ {}(object) }}\n}}",
                         S.home(Object), S.ffi(T.FfiName))});
    addThunk(std::move(T), condition(M.record(Id)->O));
  }
}
