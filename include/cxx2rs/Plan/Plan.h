// The decisions: what the Rust file and the glue file say, item by item. Both are printed from this one structure, so
// they cannot disagree. Types are Rust or C++ text already; where text needs no further choice the emitters only
// arrange it.
#ifndef CXX2RS_PLAN_PLAN_H
#define CXX2RS_PLAN_PLAN_H

#include "cxx2rs/IR/Module.h"
#include "cxx2rs/Plan/Overrides.h"
#include "cxx2rs/Plan/Style.h"
#include "cxx2rs/Plan/Vouched.h"
#include "cxx2rs/Support/Regex.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

namespace cxx2rs::plan {

/// Kinds of items, as --generate names them.
enum class ItemGroup : std::uint8_t { Functions, Types, Vars, Methods, Constructors, Destructors };

struct Options {
  std::string CrateName; ///< makes symbols unique
  RegexSet AllowFunction, AllowType, AllowVar, AllowItem;
  RegexSet BlockFunction, BlockType, BlockVar, BlockItem;
  RegexSet Opaque;                 ///< known by size and alignment only
  bool IsRecursive = true;         ///< what the allowed items need is bound too
  std::set<ItemGroup> Ungenerated; ///< groups that are left out
  Style Look;
  Overrides Apply;
  Vouched Words;
};

/// `name: Type` in a signature.
struct Param {
  std::string Name;
  std::string Type;
};

/// A C function that Rust calls: the library's own symbol, or one that the glue defines. Printed twice: `extern "C"`
/// and glue.
struct Thunk {
  std::string Symbol;
  std::string FfiName; ///< its name in `mod ffi`
  bool IsDirect = false;
  bool IsGuarded = false; ///< returns the exception
  bool IsForeign = false; ///< declared among the items, not in `mod ffi`
  std::vector<Param> RustParams;
  std::string RustResult;             ///< empty: nothing
  std::vector<std::string> CppParams; ///< declarators
  std::string CppResult;              ///< a declarator with `%`; empty: void
  std::vector<std::string> CppSetup;  ///< before the call, outside the guard
  std::string CppCall;                ///< the statement
  std::string DirectType;             ///< for the static_assert of a direct call: the pointer type, then the function
  std::string DirectCallee;
  std::string Condition; ///< of the preprocessor: what the compiler must be or have; empty: any
};

/// A static_assert, as it is printed.
struct GlueCheck {
  std::string Text;
  std::string Condition; ///< as that of a thunk
};

/// A Rust function, method or associated function.
struct Function {
  std::string Doc, Cpp;
  std::string Safety; ///< why it is unsafe; empty: it is not
  std::optional<std::string> Deprecated;
  bool MustUse = false, TrackCaller = false, IsInline = true;
  std::string Name, Alias;   ///< Alias: the C++ name, where it differs
  std::string Generics;      ///< "<'a>"
  std::vector<Param> Params; ///< `self` has an empty Type and its whole form as Name
  std::string Result;
  std::vector<std::string> Setup;
  std::string Body;
};

/// An implementation of a trait: `impl Header { Body }`, the body printed as it is.
struct TraitImpl {
  std::string Doc;
  std::string Header;
  std::string Body;
  std::string Cpp = "";
};

struct Field {
  std::string Doc, Name, Type;
  bool IsPublic = false;
  std::optional<std::uint64_t> AssertOffset;
  std::string CppName; ///< for the static_assert in glue; empty: none
  std::vector<std::string> Attributes = {};
  std::optional<std::string_view> Visible = {}; ///< "pub(crate) ", where this field has its own
};

enum class Shape : std::uint8_t { Struct, Union, Opaque };

struct Record {
  std::string Doc, Cpp, Note; ///< Note: the class and its reason, for the doc comment
  std::optional<std::string> Deprecated;
  std::string Name, CppName;
  Shape Form = Shape::Opaque;
  bool HasLifetime = false;
  std::string Repr; ///< "C, align(8)"
  std::vector<std::string> Derives, Attributes;
  std::vector<Field> Fields;
  std::uint64_t Size = 0, Align = 0;
  std::string Condition;      ///< as that of a thunk
  bool AssertTrivial = false; ///< glue asserts that it is trivially copyable
  std::vector<Function> Functions;
  std::vector<TraitImpl> Impls;
};

struct EnumConstant {
  std::string Doc, Name, Value;
  std::string CppName; ///< as C++ spells it
  std::string SameAs;  ///< the earlier one with this value, or ""
  std::optional<std::string> Deprecated;
};
struct Enum {
  std::string Doc, Cpp, Name, Underlying;
  std::optional<std::string> Deprecated;
  std::vector<EnumConstant> Constants;
  EnumShape Form = EnumShape::Newtype;  ///< never Consts or ModuleConsts: those are constants and an alias
  std::string Repr = {};                ///< the integer of a Rust enum
  std::vector<std::string> Macros = {}; ///< calls that implement traits of a newtype: `rt::enum_debug!(E, name);`
  bool HasDebug = true;
  bool HasNames = true;  ///< `name()` says the enumerator
  bool IsGlobal = false; ///< a newtype whose constants stand beside it
  bool IsFlags = false;  ///< its values are sets of its enumerators
  std::vector<std::string> CustomDerives = {}, Attributes = {};

  /// What a method or table of that name is called: enumerators are in the same namespace, and come first.
  std::string member(std::string Name) const;
};
struct Alias {
  std::string Doc, Cpp, Name, Target;
  AliasShape Form = AliasShape::Alias;
  std::vector<std::string> Derives = {}; ///< of a newtype
  std::optional<std::string> Deprecated = {};
};
struct Constant {
  std::string Doc, Cpp, Name, Type, Value;
  std::optional<std::string> Deprecated = {};
};
/// `pub use super::x as y;`
struct Reexport {
  std::string Doc, Cpp, Path, Name;
};
/// A raw declaration of C: `pub fn f(..) -> R;` or `pub static mut x: T;` in an `extern "C"` block.
struct Foreign {
  std::string Doc, Cpp, Text, LinkName;
  std::optional<std::string> Deprecated;
  bool MustUse = false;
  std::string Abi = "C"; ///< as Rust's `extern` names it
  std::string Name = "";
  std::vector<Param> Params = {}; ///< of a function, as Text has them
  std::string Result = "";        ///< " -> T", or nothing
  bool IsVariadic = false;
  std::string VariableType = ""; ///< of a variable
};

/// A symbol of a library that is opened at run time.
struct DynamicSymbol {
  Foreign Of;
  std::string Symbol;
  bool HasMethod = true;
};
/// A struct of such symbols.
struct DynamicLibrary {
  std::string Name;
  bool RequiresAll = false; ///< opening fails where one is missing
  std::vector<DynamicSymbol> Symbols;
};

using Item = std::variant<Record, Enum, Alias, Constant, Reexport, Foreign, Function, TraitImpl>;

struct Module {
  std::string Name, Doc;
  std::set<std::string> Uses; ///< paths for `use`, one each
  std::vector<Item> Items;
  std::vector<std::unique_ptr<Module>> Children;
  Module *child(const std::string &Name) const;
};

enum class Status : std::uint8_t { Bound, Degraded, Skipped, Excluded };
std::string_view statusWord(Status S);

/// What became of a declaration.
struct Outcome {
  const ir::Origin *Origin = nullptr;
  Status What = Status::Skipped;
  std::string Rust; ///< the path; empty where there is none
  std::string Via;  ///< "direct", "thunk", "field", "trait" or empty
  std::string Throws = "never";
  std::string Lifetime = "none";
  const ir::Classification *Class = nullptr;
  std::optional<Reason> Why;
};

struct Bindings {
  ir::Language Lang = ir::Language::C;
  Module Root;
  std::vector<Thunk> Thunks;          ///< in the order of the items
  std::set<std::string> RuntimeParts; ///< sections of the prelude that the items use
  std::set<std::string> GlueParts;
  std::vector<std::string> IncludeLines;
  std::vector<std::string> Undefs; ///< macros that share a bound name
  std::vector<GlueCheck> GlueChecks;
  std::vector<Outcome> Outcomes;
  std::string CrateName;
  TextStyle Text;
  std::optional<DynamicLibrary> Dynamic;
  const ir::Module *Source = nullptr;
  std::set<std::string> TakenLocals; ///< names of C's constants and variables that generated code would use for its own

  std::set<std::string> TakenNames; ///< Rust's own names that C uses for something: `str`, `Option`, `Some`, `None`
  /// `str`, or in full where C has a type of that name.
  std::string primitive(const std::string &Name) const {
    return TakenNames.contains(Name) ? "::core::primitive::" + Name : Name;
  }
  /// `Option`, or in full; `Some` or `None`, or in full.
  std::string option() const { return TakenNames.contains("Option") ? "::core::option::Option" : "Option"; }
  std::string option(const std::string &Variant) const {
    return TakenNames.contains(Variant) ? "::core::option::Option::" + Variant : Variant;
  }

  /// A name for a local of generated code.
  std::string local(std::string Name) const {
    while (TakenLocals.contains(Name))
      Name += "_";
    return Name;
  }

  bool needsGlue() const;
};

/// Pure: the same facts and options give the same plan. `M` must outlive the result.
Bindings plan(const ir::Module &M, const Options &Opts);
/// The dump that --dump=plan prints.
std::string dump(const Bindings &B);
/// What --explain prints for a declaration, or nothing if none has that name.
std::string explain(const Bindings &B, std::string_view Symbol);

} // namespace cxx2rs::plan

#endif
