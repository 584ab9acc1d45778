// `std::hash<T>` is Rust's Hash, where C++ can also say what is equal.
#include "Planner.h"

#include <fmt/format.h>

using namespace cxx2rs;
using namespace cxx2rs::plan;

/// C++: `namespace std { template <> struct hash<T> { size_t operator()(const T &) const; }; }`
/// Rust: `impl Hash for T { fn hash<H: Hasher>(&self, state: &mut H) { state.write_usize(call(|out| T_hash(self, out)))
/// } }`
void Planner::planHashes() {
  for (ir::DeclId Id : M.Order) {
    const ir::Record *R = M.record(Id);
    if (!R || !R->HasHash || !Equal.contains(Id) || isExcluded(R->O) || !RecordItems.contains(Id))
      continue;
    const Home &H = Homes[Id];
    Scope S(*this, H.Module, "'_"), Ffi(*this, {"ffi"}, "'_");
    Path At = H.Module;
    At.push_back(H.Name);
    Thunk T;
    T.FfiName = ffiName(At, "hash");
    T.Symbol = symbol(T.FfiName);
    T.IsGuarded = M.HasExceptions && !R->HashCannotThrow;
    T.RustParams = {{"this", "*const " + Ffi.home(Id)}, {"out", "*mut usize"}};
    T.CppParams = {fmt::format("const {} *self", R->CppName), "std::size_t *out"};
    T.CppCall = fmt::format("*out = std::hash<{}>{{}}(*self);", R->CppName);
    if (T.IsGuarded)
      B.GlueParts.insert("exception");
    std::string Made = fmt::format("{}(|out| {}(self, out))",
                                   T.IsGuarded ? S.rt("exception", "call") : S.rt("out", "out"), S.ffi(T.FfiName));
    addImpl(Id, {"", fmt::format("impl ::core::hash::Hash for {}", S.home(Id)),
                 fmt::format("#[inline]\n{}fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {{\n"
                             "    ::core::hash::Hasher::write_usize(state, unsafe {{ {} }});\n}}",
                             T.IsGuarded ? "#[track_caller]\n" : "", Made),
                 fmt::format("std::hash<{}>", R->CppName)});
    addThunk(std::move(T), condition(R->O));
  }
}
