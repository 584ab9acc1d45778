// Bit-fields and flexible arrays as bindgen has them: a named type for their bytes, and a function that makes its
// values.
#include "RecordPlanner.h"

using namespace cxx2rs;
using namespace cxx2rs::plan;

std::string Planner::bitStorageName(unsigned Index) const {
  return Opts.Look.HasBitfieldUnits ? fmt::format("_bitfield_{}", Index + 1) : fmt::format("_bits{}", Index);
}

static std::string unitType(const Scope &S, std::uint64_t Bytes) {
  return fmt::format("{}<[{}; {}]>", S.rt("bitfield_unit", "__BindgenBitfieldUnit"), S.primitive("u8"), Bytes);
}

std::vector<Field> Planner::bitfieldUnit(const Scope &S, unsigned Index, std::uint64_t Bytes,
                                         std::uint64_t Align) const {
  std::string Ints = fmt::format("[{}; 0]", S.primitive(fmt::format("u{}", 8 * Align)));
  return {{"", fmt::format("_bitfield_align_{}", Index + 1), Ints, true, std::nullopt, ""},
          {"", bitStorageName(Index), unitType(S, Bytes), true, std::nullopt, ""}};
}

std::string Planner::flexibleField(const Scope &S, const ir::Type &T) const {
  auto *Array = resolve(T).as<ir::Array>();
  if (!Array || !Opts.Look.HasIncompleteArrays)
    return S.type(T);
  return fmt::format("{}<{}>", S.rt("incomplete_array", "__IncompleteArrayField"), S.type(*Array->Element));
}

/// `new_bitfield_1(a, b)`: the bytes that hold these values.
void RecordPlanner::bitConstructors() {
  if (!P.Opts.Look.HasBitfieldUnits || H.Form != Shape::Struct)
    return;
  const Layout &L = P.layout(Id);
  const std::string Unit = P.local("unit");
  for (const Field &Storage : L.Fields) {
    if (!Storage.Name.starts_with("_bitfield_") || Storage.Name.starts_with("_bitfield_align_"))
      continue;
    Function F;
    F.Doc = fmt::format("The bytes of `{}` with these values.", Storage.Name);
    F.Name = "new" + Storage.Name;
    F.Result = Storage.Type;
    std::string Bytes = Storage.Type.substr(Storage.Type.rfind("; ") + 2);
    Bytes.resize(Bytes.find(']'));
    F.Setup.push_back(
        fmt::format("let mut {} = {}::new([0; {}]);", Unit, S.rt("bitfield_unit", "__BindgenBitfieldUnit"), Bytes));
    for (std::size_t I = 0; I != R.Fields.size(); ++I) {
      const FieldPlace &Place = L.Places[I];
      if (Place.How != Access::Bits || Place.Storage != Storage.Name)
        continue;
      std::string Name = P.local(rustName(R.Fields[I].O.Name));
      if (Name == Unit)
        Name += "_";
      bool IsWide = Place.Width > 64;
      F.Params.push_back({Name, S.with("'static").type(*R.Fields[I].Type)});
      F.Setup.push_back(fmt::format(
          "{}(&mut {}, {}, {}, {});", S.rt(IsWide ? "wide_bits" : "bits", IsWide ? "set_wide_bits" : "set_bits"), Unit,
          Place.Start, Place.Width, P.toInteger(*R.Fields[I].Type, Name, IsWide ? "u128" : "u64")));
    }
    F.Body = Unit;
    if (take(F.Name))
      Out.Functions.push_back(std::move(F));
  }
}
