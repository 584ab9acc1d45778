// How bindings look where more than one form is right: what bindgen's flags choose. The planner and the emitters ask
// these fields; nobody asks which preset set them.
#ifndef CXX2RS_PLAN_STYLE_H
#define CXX2RS_PLAN_STYLE_H

#include "cxx2rs/Support/Regex.h"

#include <array>
#include <bitset>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cxx2rs::plan {

enum class EnumShape : std::uint8_t {
#define ENUM_SHAPE(Enumerator, Word, Flag) Enumerator,
#include "cxx2rs/Plan/EnumShapes.def"
};
inline bool isNewtype(EnumShape S) {
  return S == EnumShape::Newtype || S == EnumShape::NewtypeGlobal || S == EnumShape::Bitfield;
}
struct EnumShapeRow {
  std::string_view Word;
  std::string_view Flag; ///< without its dashes
};
inline constexpr std::size_t EnumShapeCount = 7;
const std::array<EnumShapeRow, EnumShapeCount> &enumShapeRows();

enum class Trait : std::uint8_t {
#define RUST_TRAIT(Enumerator, Name) Enumerator,
#include "cxx2rs/Plan/Traits.def"
};
inline constexpr std::size_t TraitCount = 9;
std::string_view traitName(Trait T);
/// A set of traits, by enumerator.
class TraitSet {
public:
  TraitSet() = default;
  TraitSet(std::initializer_list<Trait> Traits) {
    for (Trait T : Traits)
      add(T);
  }
  static TraitSet all() { return TraitSet(std::bitset<TraitCount>().set()); }
  bool has(Trait T) const { return Bits.test(static_cast<std::size_t>(T)); }
  void add(Trait T) { Bits.set(static_cast<std::size_t>(T)); }
  void remove(Trait T) { Bits.reset(static_cast<std::size_t>(T)); }
  TraitSet operator&(const TraitSet &Other) const { return TraitSet(Bits & Other.Bits); }
  TraitSet without(std::initializer_list<Trait> Traits) const {
    TraitSet Rest = *this;
    for (Trait T : Traits)
      Rest.remove(T);
    return Rest;
  }
  bool operator==(const TraitSet &Other) const = default;

private:
  explicit TraitSet(std::bitset<TraitCount> Bits) : Bits(Bits) {}
  std::bitset<TraitCount> Bits;
};

/// Which types a rule is about.
enum class TypeKinds : std::uint8_t { All, Structs, Enums, Unions };

/// What a flag `RE=TEXT` says.
struct Rule {
  RegexSet Names;
  TypeKinds Of = TypeKinds::All;
  std::vector<std::string> Texts;
};

/// How typedefs are written.
enum class AliasShape : std::uint8_t { Alias, Newtype, NewtypeDeref };
/// Which type an integer macro has.
enum class MacroTypes : std::uint8_t { LikeC, Unsigned, Signed };

/// How the Rust file is written: what the emitters ask.
struct TextStyle {
  bool HasHeaderComment = true;
  bool HasDocs = true;       ///< the headers' comments
  bool HasSignatures = true; ///< what C or C++ calls each item
  bool HasLayoutChecks = true;
  bool HasOwnModule =
      true; ///< what the global namespace declares lies in one module, so that one attribute allows C's names
  bool HasAttributes = true; ///< items allow C's names; without, the user's crate does
  bool MergesBlocks = false; ///< one extern block an ABI
  bool SortsItems = false;   ///< by kind
  unsigned RustMinor = 82;   ///< the oldest compiler that must take the text: 1.82
  unsigned Edition = 2021;
  std::string FieldVisibility = "pub ";
  std::vector<std::string> GlueLines; ///< of C++, behind the headers
  std::vector<std::string> RawLines;
  std::map<std::string, std::vector<std::string>> ModuleLines; ///< by "outer::inner"
  std::vector<std::string> BlockAttributes;                    ///< before every extern block
};

struct Style {
  TextStyle Text;

  // Names.
  std::optional<std::string> AnonFieldPrefix; ///< numbered; without, such a field is called after its first member
  bool NumbersUnnamedTypes = false;           ///< `Parent__bindgen_ty_1`; else they are called after their field
  bool PrefixesNested = false;                ///< C: `outer_inner`
  bool HasCNames = false;                     ///< `struct_foo`
  bool EscapesBySuffix = false;               ///< `type_` for `r#type`
  AliasShape DefaultAlias = AliasShape::Alias;
  std::array<RegexSet, 3> Aliases; ///< which have another form, by form

  // Types.
  std::string CTypes; ///< the path of c_int and its like; empty: imported from ::core::ffi
  bool SizeIsUsize = true;
  bool PadsExplicitly = false;

  // Constants.
  MacroTypes Macros = MacroTypes::LikeC;
  bool HasPlainMacrosOnly = false;   ///< integers, floats and strings: no addresses, and no other names for functions
  bool HasLiteralMacrosOnly = false; ///< no casts, calls or enumerators in them
  bool FitsMacros = false;           ///< u8 and u16 where they hold the value
  bool MacroFloatsAreF64 = false;
  bool StringsAreCStr = true;   ///< else byte arrays with the final zero
  std::vector<Rule> MacroRules; ///< the type of a macro by its name

  // Linking.
  bool HasGlue = true;    ///< what Rust cannot call by itself goes through the glue; else it is left out
  std::string GlueSuffix; ///< of a wrapper's symbol; empty: unique ones are made
  std::string LinkPrefix;
  std::string DynamicLibrary;      ///< the struct of a library that is opened at run time; empty: it is linked
  bool RequiresAllSymbols = false; ///< and opening fails where one is missing
  std::vector<Rule> Abis;

  // Enums.
  EnumShape DefaultEnum = EnumShape::Newtype;
  std::array<RegexSet, EnumShapeCount> Enums; ///< which have another form, by form
  bool PrependsEnumName = true;               ///< `E_A`, where an enumerator becomes a constant of the module
  bool RepeatsEnumerators = true;             ///< a newtype's constants are there at module level too, as C spells them
  bool TranslatesEnumIntegers = false;        ///< u32 for c_uint

  // Records.
  std::string BlobField = "_opaque"; ///< what an opaque record holds
  bool HasBitfieldUnits = false;     ///< bit-fields lie in __BindgenBitfieldUnit, which new_bitfield_1 makes
  bool HasIncompleteArrays = false;  ///< flexible arrays are __IncompleteArrayField
  bool OpaqueIsPlain = false;        ///< an incomplete record is plain data of size zero, and so is an empty one
  bool BlobIsIntegers = false;       ///< and whether those are integers: they can be compared

  // Traits and attributes.
  TraitSet Derives = {Trait::Clone, Trait::Copy, Trait::Debug};
  std::array<RegexSet, TraitCount> Without; ///< which types do not have a trait, by trait
  bool ImplementsDebug = false;             ///< by hand, where it cannot be derived
  bool ImplementsPartialEq = false;
  RegexSet MustUse;
  std::vector<Rule> CustomDerives, CustomAttributes;
  std::map<std::string, std::vector<std::string>> FieldAttributes; ///< by "Type::field"

  /// Every set of expressions, to say which never matched.
  template <class Fn> void forEachSet(Fn &&Use) const {
    for (const RegexSet &Set : Aliases)
      Use(Set);
    for (const RegexSet &Set : Enums)
      Use(Set);
    for (const RegexSet &Set : Without)
      Use(Set);
    Use(MustUse);
    for (const auto *Rules : {&CustomDerives, &CustomAttributes, &MacroRules, &Abis})
      for (const Rule &R : *Rules)
        Use(R.Names);
  }
};

/// What bindgen does unless it is told otherwise.
Style bindgenStyle();

} // namespace cxx2rs::plan

#endif
