// Bit-fields and flexible arrays as bindgen has them: a named type for their bytes, and a function that makes its
// values.
#include "RecordPlanner.h"

#include <bit>

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

/// As large an integer as the widest of them; larger where only that gets to the offset, smaller where C packs them
/// closer than such an integer could lie.
std::uint64_t Planner::bitfieldUnitAlign(const ir::Record &R, const std::vector<std::size_t> &Bits,
                                         std::uint64_t Cursor, std::uint64_t Offset, std::uint64_t Most) {
  std::uint64_t Widest = 8;
  for (std::size_t I : Bits)
    if (const ir::Field &F = R.Fields[I]; !F.O.Name.empty())
      Widest = std::max<std::uint64_t>(Widest, F.BitWidth.value_or(8 * F.Size));
  std::uint64_t Wanted = std::min({std::bit_ceil(Widest) / 8, Most, std::uint64_t(8)});
  while (Offset % Wanted != 0)
    Wanted /= 2;
  for (std::uint64_t Try = Wanted; Try <= std::min<std::uint64_t>(Most, 8); Try *= 2)
    if ((Cursor + Try - 1) / Try * Try == Offset)
      return Try;
  return Wanted;
}

/// A unit ends with its last bit, so that bindgen names the bytes up to the end of the struct.
Field Planner::paddingBehindUnit(const Scope &S, std::uint64_t Bytes, bool IsPacked) {
  std::uint64_t Align = IsPacked ? 1 : std::min<std::uint64_t>(Bytes & -Bytes, 8);
  std::string Type = S.primitive(fmt::format("u{}", 8 * Align));
  if (Bytes != Align)
    Type = fmt::format("[{}; {}]", Type, Bytes / Align);
  return {"", "__bindgen_padding_0", std::move(Type), true, std::nullopt, ""};
}

std::string Planner::flexibleField(const Scope &S, const ir::Type &T) const {
  auto *Array = resolve(T).as<ir::Array>();
  if (!Array || !Opts.Look.HasIncompleteArrays)
    return S.type(T);
  return fmt::format("{}<{}>", S.rt("incomplete_array", "__IncompleteArrayField"), S.type(*Array->Element));
}

/// `x_raw(p)`, `set_x_raw(p, value)`: for an object that no reference may point to.
void RecordPlanner::rawBitAccessors(std::size_t I, const std::string &Name) {
  const ir::Field &F = R.Fields[I];
  const FieldPlace &Place = P.layout(Id).Places[I];
  if (!F.BitWidth || Place.Width > 64)
    return; // bindgen has none either
  Scope At = S.with(H.HasLifetime ? "'a" : "'static");
  std::string Type = At.type(*F.Type), This = P.local("this"), Value = P.local("value");
  auto add = [&](const std::string &Called, std::vector<Param> Params, std::string Result, const std::string &Safety,
                 std::string Body) {
    if (!take(Called))
      return;
    Function G;
    G.Doc = F.O.Doc;
    G.Cpp = F.O.Cpp;
    G.Name = Called;
    G.Params = std::move(Params);
    G.Result = std::move(Result);
    G.Safety = fmt::format(fmt::runtime(Safety), This);
    G.Body = std::move(Body);
    Out.Functions.push_back(std::move(G));
  };
  std::string Read = fmt::format("{}(::core::ptr::addr_of!((*{}).{}), {}, {})",
                                 At.rt("raw_bits", F.IsSigned ? "raw_signed_bits" : "raw_bits"), This, Place.Storage,
                                 Place.Start, Place.Width);
  add(Name + "_raw", {{This, "*const Self"}}, Type,
      "`{}` must point to an object, and the bytes of these bits must have been written.",
      fmt::format("unsafe {{ {} }}", P.fromInteger(*F.Type, At, Read)));
  if (!F.Type->IsConst)
    add("set_" + F.O.Name + "_raw", {{This, "*mut Self"}, {Value, Type}}, "",
        "`{}` must point to an object that nobody else uses meanwhile, and the bytes of these bits must have been "
        "written.",
        fmt::format("unsafe {{ {}(::core::ptr::addr_of_mut!((*{}).{}), {}, {}, {}) }};",
                    At.rt("raw_bits", "raw_set_bits"), This, Place.Storage, Place.Start, Place.Width,
                    P.toInteger(*F.Type, Value, S.primitive("u64"))));
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
