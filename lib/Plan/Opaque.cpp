// Records that the user wants to know nothing of but their size and alignment.
#include "Planner.h"

#include <fmt/format.h>

#include <algorithm>

using namespace cxx2rs;
using namespace cxx2rs::plan;

/// Its bytes, as Rust writes them: MaybeUninit, since padding is among them, or integers where the style says so.
static std::string bytes(const Scope &S, const Style &Look, std::uint64_t Size, std::uint64_t Align) {
  if (!Look.BlobIsIntegers)
    return fmt::format("[{}<{}>; {}]", S.core("mem", "MaybeUninit"), S.primitive("u8"), Size);
  return fmt::format("[{}; {}]", S.primitive(fmt::format("u{}", Align * 8)), Size / Align);
}

/// What C passes in registers is decided by the members: a blob is never exact, so it never crosses by value.
Layout Planner::blob(ir::DeclId Id) {
  const ir::Record &R = *M.record(Id);
  Scope S(*this, Homes[Id].Module, "'static");
  Layout L;
  L.IsExact = false;
  L.Places.resize(R.Fields.size());
  std::uint64_t Unit = Opts.Look.BlobIsIntegers ? std::min<std::uint64_t>(R.Align, 8) : 1;
  if (!Opts.Look.BlobIsIntegers)
    L.Runs = uninitRun();
  else if (R.Size / Unit > 32)
    L.Runs.remove(Trait::Default);
  L.Fields.push_back(
      {"", Opts.Look.BlobField, bytes(S, Opts.Look, R.Size, Unit), Opts.Look.BlobIsIntegers, std::nullopt, ""});
  L.HasAlign = R.Align != Unit;
  L.Repr = L.HasAlign ? fmt::format("C, align({})", R.Align) : "C";
  return L;
}
