// Rust names from C++ names: keywords, snake case, overload sets. Pure functions over text.
#ifndef CXX2RS_PLAN_NAMES_H
#define CXX2RS_PLAN_NAMES_H

#include "cxx2rs/IR/Module.h"

#include <string>
#include <string_view>
#include <vector>

namespace cxx2rs::plan {

/// A C or C++ identifier as a Rust one: keywords raw (`r#type`) or, where Rust allows no raw form, with a final
/// underscore.
std::string rustName(std::string_view Name);
/// While one lives, rustName marks every keyword and primitive type with a final underscore instead: a choice of the
/// whole run, which would otherwise be an argument of everything that names anything.
class SuffixedKeywords {
public:
  explicit SuffixedKeywords(bool IsOn);
  ~SuffixedKeywords();

private:
  bool Before; // NOLINT(modernize-use-default-member-init): it is what was so before
};
/// Every byte that is not ASCII becomes its number: `größe` is `gr_c3_b6_c3_9fe`.
std::string asciiName(std::string_view Name);
/// `XMLNode` becomes `xml_node`, `kTypeValue` `k_type_value`.
std::string snakeCase(std::string_view Name);

/// `xml_node` and `xmlNode` become `XmlNode`.
std::string upperCamelCase(std::string_view Name);
/// `kMaxSize` becomes `K_MAX_SIZE`.
std::string upperCase(std::string_view Name);
/// The name that C++ declares, whatever Rust calls it.
std::string_view declaredName(const ir::Origin &O);

/// One member of an overload set.
struct Overload {
  std::vector<std::string> Words;  ///< a short word for each parameter's type
  std::vector<std::string> Long;   ///< a longer word, different for different types
  std::vector<std::string> Middle; ///< as long, but two classes of one name share it
  unsigned Required = 0;           ///< parameters without a default
  bool IsConst = false;
  bool IsMethod = false; ///< only then does IsConst make a twin
};
/// The Rust names of an overload set, in the same order. The one with the fewest parameters (then the first) keeps the
/// name; a non-const twin gets `_mut`; others add the words of the parameters in which they differ.
std::vector<std::string> overloadNames(const std::string &Name, const std::vector<Overload> &Set);

/// The word that overload names use for a type: "int", "str", "xml_node".
std::string typeWord(const ir::Type &T, const ir::Module &M);
/// As typeWord, but different for any two types that C++ can overload on.
std::string longTypeWord(const ir::Type &T, const ir::Module &M);
/// The long word without the part that tells classes of one name apart.
std::string middleTypeWord(const ir::Type &T, const ir::Module &M);

} // namespace cxx2rs::plan

#endif
