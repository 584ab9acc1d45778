// The words of the style tables, and which form a declaration takes by the rules of a style.
#include "Planner.h"

#include <algorithm>

using namespace cxx2rs;
using namespace cxx2rs::plan;

const std::array<EnumShapeRow, EnumShapeCount> &plan::enumShapeRows() {
  static constexpr std::array<EnumShapeRow, EnumShapeCount> Rows = {{
#define ENUM_SHAPE(Enumerator, Word, Flag) {Word, Flag},
#include "cxx2rs/Plan/EnumShapes.def"
  }};
  return Rows;
}

std::string_view plan::traitName(Trait T) {
  static constexpr std::array<std::string_view, TraitCount> Names = {
#define RUST_TRAIT(Enumerator, Name) Name,
#include "cxx2rs/Plan/Traits.def"
  };
  return Names[static_cast<std::size_t>(T)];
}

std::vector<std::string> plan::traitNames(const TraitSet &Traits) {
  std::vector<std::string> Names;
  for (std::size_t I = 0; I != TraitCount; ++I)
    if (Traits.has(static_cast<Trait>(I)))
      Names.emplace_back(traitName(static_cast<Trait>(I)));
  return Names;
}

/// An unnamed enum is chosen by the name of any of its enumerators.
static bool names(const RegexSet &Set, const ir::Enum &E) {
  if (Set.empty())
    return false;
  if (!E.IsUnnamed)
    return Set.matches(E.O.Qualified);
  return std::any_of(E.Enumerators.begin(), E.Enumerators.end(),
                     [&](const ir::Enumerator &C) { return Set.matches(C.O.Qualified); });
}

EnumShape Planner::enumShape(const ir::Enum &E) const {
  for (const ir::Enumerator &C : E.Enumerators)
    if (Opts.Apply.isVariant(C, VariantForm::ModuleConstant))
      return EnumShape::ModuleConsts;
  for (std::size_t I = 0; I != EnumShapeCount; ++I)
    if (names(Opts.Look.Enums[I], E))
      return static_cast<EnumShape>(I);
  bool IsFlags = M.Lang == ir::Language::Cxx && (E.IsFlags || Flags.contains(&E.O));
  return IsFlags && Opts.Look.DefaultEnum == EnumShape::Newtype ? EnumShape::Bitfield : Opts.Look.DefaultEnum;
}

/// What `RE=TEXT` rules say of a type, in the order of the command line.
std::vector<std::string> plan::ruleTexts(const std::vector<Rule> &Rules, TypeKinds Of, const std::string &Name) {
  std::vector<std::string> Texts;
  for (const Rule &R : Rules)
    if ((R.Of == TypeKinds::All || R.Of == Of) && R.Names.matches(Name))
      Texts.insert(Texts.end(), R.Texts.begin(), R.Texts.end());
  return Texts;
}

bool Planner::mayHave(Trait T, const std::string &Name) const {
  Trait Asked = T == Trait::Clone ? Trait::Copy : T;
  const RegexSet &Not = Opts.Look.Without[static_cast<std::size_t>(Asked)];
  return Opts.Look.Derives.has(Asked) && (Not.empty() || !Not.matches(Name));
}

std::vector<std::string> Planner::attributes(TypeKinds Of, const std::string &Name) const {
  std::vector<std::string> Texts = ruleTexts(Opts.Look.CustomAttributes, Of, Name);
  if (!Opts.Look.MustUse.empty() && Opts.Look.MustUse.matches(Name))
    Texts.emplace_back("#[must_use]");
  return Texts;
}

/// `long` has the size of a pointer, but not on Windows.
static bool hasWideLong(const std::string &Triple) {
  for (std::string_view Arch :
       {"x86_64", "aarch64", "arm64", "powerpc64", "ppc64", "riscv64", "s390x", "mips64", "sparc64", "loongarch64"})
    if (Triple.starts_with(Arch))
      return Triple.find("windows") == std::string::npos;
  return false;
}

std::string Planner::fixedInteger(const ir::Type &T) const {
  using ir::BuiltinKind;
  auto *B = resolve(T).as<ir::Builtin>();
  bool IsWide = hasWideLong(M.Triple);
  switch (B ? B->Kind : BuiltinKind::Void) {
  case BuiltinKind::Char:
  case BuiltinKind::SChar:
    return "i8";
  case BuiltinKind::UChar:
    return "u8";
  case BuiltinKind::Short:
    return "i16";
  case BuiltinKind::UShort:
    return "u16";
  case BuiltinKind::Int:
    return "i32";
  case BuiltinKind::UInt:
    return "u32";
  case BuiltinKind::Long:
    return IsWide ? "i64" : "i32";
  case BuiltinKind::ULong:
    return IsWide ? "u64" : "u32";
  case BuiltinKind::LongLong:
    return "i64";
  case BuiltinKind::ULongLong:
    return "u64";
  default:
    return B ? std::string(ir::builtinRow(B->Kind).Rust) : "u32";
  }
}

std::string_view Planner::sizeInC(bool IsSigned) const {
  if (hasWideLong(M.Triple))
    return IsSigned ? "c_long" : "c_ulong";
  bool IsWide = M.Triple.starts_with("x86_64") || M.Triple.starts_with("aarch64"); // Windows
  return IsWide ? (IsSigned ? "c_longlong" : "c_ulonglong") : IsSigned ? "c_int" : "c_uint";
}

AliasShape Planner::aliasShape(const ir::Alias &A) const {
  for (std::size_t I = 0; I != Opts.Look.Aliases.size(); ++I)
    if (!Opts.Look.Aliases[I].empty() && Opts.Look.Aliases[I].matches(A.O.Qualified))
      return static_cast<AliasShape>(I);
  return Opts.Look.DefaultAlias;
}

const ir::Alias *Planner::newtypeAlias(const ir::Type &T) const {
  auto *N = T.as<ir::Named>();
  const ir::Alias *A = N ? M.alias(N->Id) : nullptr;
  bool IsOwn = A && usesBlocked() && !Homes[N->Id].IsSameAsTarget && aliasShape(*A) != AliasShape::Alias;
  return IsOwn ? A : A ? newtypeAlias(*A->Target) : nullptr;
}

Style plan::bindgenStyle() {
  Style Look;
  Look.Text.HasSignatures = false;
  Look.Text.HasOwnModule = false;
  Look.Text.HasAttributes = false;
  Look.AnonFieldPrefix = "__bindgen_anon_";
  Look.NumbersUnnamedTypes = true;
  Look.PrefixesNested = true;
  Look.EscapesBySuffix = true;
  Look.CTypes = "::std::os::raw";
  Look.Macros = MacroTypes::Unsigned;
  Look.MacroFloatsAreF64 = true;
  Look.HasPlainMacrosOnly = true;
  Look.HasLiteralMacrosOnly = true;
  Look.StringsAreCStr = false;
  Look.HasGlue = false;
  Look.GlueSuffix = "__extern";
  Look.DefaultEnum = EnumShape::Consts;
  Look.RepeatsEnumerators = false;
  Look.BlobField = "_bindgen_opaque_blob";
  Look.BlobIsIntegers = true;
  Look.HasBitfieldUnits = true;
  Look.HasIncompleteArrays = true;
  Look.OpaqueIsPlain = true;
  return Look;
}
