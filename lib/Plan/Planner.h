// The planner's state: where each declaration lives in Rust, and the plan so far. One file a question.
#ifndef CXX2RS_LIB_PLAN_PLANNER_H
#define CXX2RS_LIB_PLAN_PLANNER_H

#include "cxx2rs/Plan/Names.h"
#include "cxx2rs/Plan/Plan.h"

#include "llvm/ADT/DenseMap.h"

#include <map>
#include <set>
#include <string>
#include <variant>
#include <vector>

namespace cxx2rs::plan {

using Path = std::vector<std::string>;

/// How a field of the record is found in Rust.
enum class Access : std::uint8_t {
  None,    ///< it is among bytes without a name
  Typed,   ///< a Rust field of its own type
  Wrapped, ///< a Rust field, behind a wrapper without alignment
  Bits,    ///< some bits of an integer
};
struct FieldPlace {
  Access How = Access::None;
  std::string Storage;     ///< the Rust field
  std::uint64_t Start = 0; ///< of Bits: the first bit in the storage
  std::uint64_t Width = 0;
};

/// How a record is laid out in Rust.
struct Layout {
  std::string Repr;
  std::vector<Field> Fields;
  std::vector<FieldPlace> Places; ///< for each field of the record
  bool IsExact = true;            ///< rustc passes it by value as Clang does
  bool HasAlign = false;          ///< repr(align) is used, here or inside, which repr(packed) may not contain
  bool CanDebug = true;
  bool CanCopy = true; ///< no atomics
  unsigned Depth = 1;  ///< of records by value; rustc gives up beyond its recursion limit of 128
  bool isTyped(std::size_t Field) const { return Places[Field].How == Access::Typed; }
};

/// Where a record, enum or alias lives in Rust.
struct Home {
  Path Module;
  Path Inner; ///< the module of what it declares
  std::string Name;
  bool IsBound = false;
  bool IsSameAsTarget = false; ///< a typedef that only repeats a tag's name
  bool HasLifetime = false;
  bool NeedsDelete = false; ///< used behind CxxBox
  Shape Form = Shape::Opaque;
};

/// Replaces every occurrence.
std::string replaceAll(std::string Text, std::string_view From, std::string_view To);
/// Puts a name into a declarator: "int *%" and "p" give "int *p".
std::string declare(const std::string &Declarator, std::string_view Name);

class Planner;

/// A place in the Rust file: names are written as they must be from there.
class Scope {
public:
  Scope(Planner &P, Path At, std::string Lifetime = "'_") : P(P), At(std::move(At)), Lifetime(std::move(Lifetime)) {}

  std::string core(std::string_view Module, std::string_view Name) const; ///< `c_int`, imported from ::core::ffi
  std::string prelude(std::string_view Name) const;   ///< `Option`, or in full where a class has that name
  std::string primitive(std::string_view Name) const; ///< `u8`, or in full where a typedef has that name
  std::string rt(std::string_view Section,
                 std::string_view Name) const; ///< `rt::CxxBox`; notes that the section is needed
  std::string ffi(std::string_view Name) const;
  std::string path(const Path &Module, std::string_view Name) const;
  std::string home(ir::DeclId Id) const;              ///< a named type, with its lifetime
  std::string type(const ir::Type &T) const;          ///< as a field: pointers are raw
  std::string value(const ir::Type &T) const;         ///< as C passes it by value
  std::string pointer(const ir::Type &Pointee) const; ///< `*const T` or `*mut T`
  Scope with(std::string OtherLifetime) const { return {P, At, std::move(OtherLifetime)}; }

  Planner &P;
  Path At;
  std::string Lifetime;
};

class Planner {
public:
  Planner(const ir::Module &M, const Options &Opts) : M(M), Opts(Opts) {}
  Bindings run();

  // Homes.cpp
  void placeTypes();
  Module &module(const Path &At);
  Path modulePath(const ir::Origin &O) const;
  std::string uniqueType(const Path &At, const std::string &Name);
  bool uniqueValue(const Path &At, const std::string &Name) { return ValueNames[At].insert(Name).second; }
  std::string constantName(const std::string &Name) const; ///< not one of the names that generated bodies use
  /// A name for a parameter of generated code, beside C's constants and variables.
  std::string local(const std::string &Name);
  bool isPattern(const Path &At, const std::string &Name); ///< a constant has that name: no parameter may
  std::string rustPath(const Path &At, const std::string &Name) const;

  // Layout.cpp
  const Layout &layout(ir::DeclId Id);
  bool isTypedField(const ir::Type &T);

  // Abi.cpp: what rustc and Clang pass by value alike. Everything else goes through glue by address.
  bool sharesAbi(const ir::Type &T);
  bool sharesAbiAsField(const ir::Type &T);
  /// The declarator of a pointer to such a value: `long double %` becomes `const long double *%`.
  std::string addressDeclarator(const ir::Type &T, const std::string &Declarator, bool IsConst) const;

  // Usable.cpp: what may cross, and why not.
  std::optional<Reason> unusable(const ir::Type &T, bool ByValue) const;
  /// Why a function pointer in it is one that Rust cannot call: then it is known without its signature.
  std::optional<Reason> lostSignature(const ir::Type &T) const;
  bool isExactPod(ir::DeclId Id);
  const ir::Type &resolve(const ir::Type &T) const; ///< through aliases

  // Integers that are values of a type: enums, bool, plain ones (Enum.cpp).
  std::string fromInteger(const ir::Type &T, const Scope &S, const std::string &Integer) const;
  std::string toInteger(const ir::Type &T, const std::string &Value, std::string_view Integer) const;

  // One file a kind.
  void planRecord(ir::DeclId Id);
  void planEnum(ir::DeclId Id);
  void planAlias(ir::DeclId Id);
  void planConstant(const ir::Constant &C);
  void planVariable(const ir::Variable &V);
  std::optional<std::string> constantText(const ir::ConstantValue &Value, const ir::Type &T, const Scope &S);
  void planRawFunction(const ir::Function &F);
  /// One overload set of free functions, or of a record's methods or constructors.
  void planFunctions(const std::vector<const ir::Function *> &Set, std::vector<Function> &Out,
                     std::vector<TraitImpl> &Impls);
  const std::vector<std::vector<const ir::Function *>> &memberSets(ir::DeclId Record) { return MemberSets[Record]; }
  void addDelete(ir::DeclId Id, Record &R);

  // Outcome.cpp
  Outcome &outcome(const ir::Origin &O);
  void skip(const ir::Origin &O, Reason Why);
  void bound(const ir::Origin &O, std::string Rust, std::string Via);
  void degrade(const ir::Origin &O, std::optional<Reason> Why); ///< after `bound`; nothing without a reason
  bool isExcluded(const ir::Origin &O) const;
  void select(); ///< Select.cpp: what the allowlists leave

  // Thunks.
  std::string ffiName(const Path &At, const std::string &Name);
  std::string symbol(const std::string &FfiName) const { return "cxx2rs_" + Opts.CrateName + "_" + FfiName; }
  Thunk &addThunk(Thunk T) { return B.Thunks.emplace_back(std::move(T)); }

  const ir::Module &M;
  const Options &Opts;
  Bindings B;
  std::vector<Home> Homes; ///< by DeclId
  std::map<Path, std::set<std::string>> TypeNames, ValueNames;
  std::map<Path, std::set<std::string>> Patterns;          ///< names of constants; see isPattern
  std::map<std::string, std::string> Paths;                ///< C++ qualified name of a bound value to its Rust path
  std::map<ir::DeclId, std::set<std::string>> MemberNames; ///< names taken in a record's impl
  std::map<ir::DeclId, std::set<std::string>>
      DeclaredMembers; ///< what C++ calls its functions: no made-up name takes one of these
  std::map<Path, std::set<std::string>> Declared;
  std::set<const ir::Origin *> Excluded;
  llvm::DenseMap<const ir::Origin *, std::size_t> OutcomeIndex;

private:
  void collectSets();
  void planDecl(ir::DeclId Id);
  void addLateDeletes();
  std::map<ir::DeclId, std::vector<std::vector<const ir::Function *>>> MemberSets;
  std::map<const ir::Function *, std::vector<const ir::Function *>> FreeSets; ///< by the first of each
  std::map<ir::DeclId, std::pair<Module *, std::size_t>> RecordItems;
  std::map<ir::DeclId, Layout> Layouts;
  std::map<ir::DeclId, bool> Building; ///< records whose layout is being made: whether it was taken for exact
  std::set<ir::DeclId> Inexact;
  std::set<std::string> FfiNames;
  bool HasPatterns = false;
};

} // namespace cxx2rs::plan

#endif
