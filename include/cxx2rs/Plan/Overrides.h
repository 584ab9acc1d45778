// What a tool decided about single declarations, after it read the model: names, attributes, what to leave out. Keyed
// by USR, or "macro:NAME".
#ifndef CXX2RS_PLAN_OVERRIDES_H
#define CXX2RS_PLAN_OVERRIDES_H

#include "cxx2rs/IR/Module.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cxx2rs::plan {

enum class VariantForm : std::uint8_t { Variant, Constant, ModuleConstant, Hidden };
enum class Visibility : std::uint8_t { Private, Crate, Public };
enum class Implements : std::uint8_t { Yes, Manually, No };

struct Override {
  std::optional<std::string> Name;     ///< the Rust name
  std::optional<std::string> LinkName; ///< the linker's name
  std::optional<std::string> Comment;
  std::optional<std::string> Type; ///< of a macro's constant: any Rust type
  std::vector<std::string> Derives;
  std::vector<std::string> Attributes; ///< whole ones: "#[must_use]"
  std::optional<Visibility> Field;
  std::optional<VariantForm> Variant;
  std::map<std::string, Implements> Traits; ///< what a type that the user supplies implements
  bool Ignore = false;                      ///< a macro: as if it were not defined
};

/// The table, by key.
struct Overrides {
  bool SymbolsAreNames = false; ///< C's names are the linker's, whatever labels in the headers say
  std::map<std::string, Override, std::less<>> ByKey;
  std::map<std::string, std::string> Names; ///< Rust names by qualified C++ name, overloads together
  bool HasRustNames = false; ///< of C++: snake_case functions, UpperCamelCase types, UPPER_CASE constants
  std::vector<std::string> StrippedPrefixes; ///< of names that keep something else
  const Override *find(const ir::Origin &O) const {
    auto It = ByKey.empty() ? ByKey.end() : ByKey.find(ir::keyOf(O));
    return It == ByKey.end() ? nullptr : &It->second;
  }
  bool isVariant(const ir::Enumerator &C, VariantForm Form) const {
    const Override *By = find(C.O);
    return By && By->Variant == Form;
  }
};

/// Adds what the table says of a type or field.
void decorate(const Overrides &Table, const ir::Origin &O, std::vector<std::string> *Derives,
              std::vector<std::string> &Attributes);

/// Writes into the facts what needs no further decision: names, linker's names, comments, macros and enumerators that
/// are left out. The planner asks the table for the rest. Gives the keys that no declaration has,
/// and the qualified names that no declaration has.
struct Unknown {
  std::vector<std::string> Keys, Names;
};
Unknown applyToFacts(ir::Module &M, const Overrides &Table);

} // namespace cxx2rs::plan

#endif
