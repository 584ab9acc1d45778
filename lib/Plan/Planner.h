// The planner's state: where each declaration lives in Rust, and the plan so far. One file a question.
#ifndef CXX2RS_LIB_PLAN_PLANNER_H
#define CXX2RS_LIB_PLAN_PLANNER_H

#include "cxx2rs/Plan/Names.h"
#include "cxx2rs/Plan/Plan.h"

#include "llvm/ADT/DenseMap.h"

#include <deque>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <variant>
#include <vector>

namespace cxx2rs::plan {

using Path = std::vector<std::string>;
using NameSet = std::unordered_set<std::string>; ///< looked in, never listed

/// A name without the mark of a raw identifier.
inline std::string unescaped(const std::string &Name) { return Name.starts_with("r#") ? Name.substr(2) : Name; }
/// "outer::inner", with bindgen's "root" in front or not.
Path modulePathOf(std::string_view Text);

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
  std::vector<FieldPlace> Places;  ///< for each field of the record
  bool IsExact = true;             ///< rustc passes it by value as Clang does
  bool HasAlign = false;           ///< repr(align) is used, here or inside, which repr(packed) may not contain
  TraitSet Runs = TraitSet::all(); ///< what fields that are no members of C's allow
  unsigned Depth = 1;              ///< of records by value; rustc gives up beyond its recursion limit of 128
  bool isTyped(std::size_t Field) const { return Places[Field].How == Access::Typed; }
};

/// As they are written.
std::vector<std::string> traitNames(const TraitSet &Traits);

/// Bytes that C may not have written: they can be copied and shown, not compared.
inline TraitSet uninitRun() { return {Trait::Clone, Trait::Copy, Trait::Debug}; }

/// Where a record, enum or alias lives in Rust.
struct Home {
  Path Module;
  Path Inner; ///< the module of what it declares
  std::string Name;
  std::string DeclaredAs; ///< as its module shows it: the name, or that of the module of an enum that is one
  bool IsBound = false;
  bool IsSameAsTarget = false; ///< a typedef that only repeats a tag's name
  bool HasLifetime = false;
  bool NeedsDelete = false; ///< used behind CxxBox
  bool NeedsArg = false;    ///< used in `impl AsArg`
  bool NeedsInto = false;   ///< used in `impl Into`
  Shape Form = Shape::Opaque;
};

/// Replaces every occurrence.
std::string replaceAll(std::string Text, std::string_view From, std::string_view To);
/// The declarator of a reference's pointee as a pointer: `int &%` becomes `int *%`.
std::string referent(std::string Declarator);
/// Puts a name into a declarator: "int *%" and "p" give "int *p".
std::string declare(const std::string &Declarator, std::string_view Name);

class Planner;
struct Comparisons;
class OperatorPlanner;
/// Two C++ types may be one Rust type, and then only one of them can have a trait.
std::string onLp64(std::string_view Type);

/// What `RE=TEXT` rules say of a type, in the order of the command line.
std::vector<std::string> ruleTexts(const std::vector<Rule> &Rules, TypeKinds Of, const std::string &Name);

/// A place in the Rust file: names are written as they must be from there.
class Scope {
public:
  Scope(Planner &P, Path At, std::string Lifetime = "'_") : P(P), At(std::move(At)), Lifetime(std::move(Lifetime)) {}

  std::string cStr() const;
  std::string ctype(std::string_view Name) const;                         ///< `c_int`, from where the style has it
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

/// A constructor that C++ converts with.
struct Conversion {
  std::string From; ///< the Rust type; empty: text
  std::string Make; ///< the object, of `{}`
  int Rank = 0;     ///< of text: the least is used
  bool IsCounted = false, IsCString = false;
  bool IsOptional = false; ///< of a C string: null is allowed
};

class Planner {
public:
  Planner(const ir::Module &M, const Options &Opts);
  ~Planner();
  Bindings run();

  // Homes.cpp
  void placeTypes();
  Module &module(const Path &At);
  Path modulePath(const ir::Origin &O) const;
  std::string uniqueType(const Path &At, const std::string &Name);
  bool uniqueValue(const Path &At, const std::string &Name) { return ValueNames[At].insert(Name).second; }
  /// Keeps the names of C's macros that hide a variable or an enumerator with another value.
  void reserveMacroNames();
  std::string constantName(const std::string &Name) const; ///< not one of the names that generated bodies use
  std::string firstMember(const ir::Record &R) const;      // Anonymous.cpp
  /// A name for a parameter of generated code, beside C's constants and variables.
  std::string local(const std::string &Name);
  bool isPattern(const Path &At, const std::string &Name); ///< a constant has that name: no parameter may
  std::string rustPath(const Path &At, const std::string &Name) const;

  /// A member as C++ names it.
  std::string cppField(const ir::Field &F) const {
    return M.Lang == ir::Language::Cxx ? std::string(declaredName(F.O)) : F.O.Name;
  }
  // Layout.cpp
  const Layout &layout(ir::DeclId Id);
  Layout blob(ir::DeclId Id); ///< Opaque.cpp: size and alignment only
  /// Whether a type is a class whose objects others may change at any time.
  bool isShared(const ir::Type &T) const {
    auto *N = resolve(T).as<ir::Named>();
    const ir::Record *R = N ? M.record(N->Id) : nullptr;
    return R && R->IsShared;
  }
  /// Whether an object of one class can hold or lead to one of another (Reach.cpp).
  bool canReach(ir::DeclId From, ir::DeclId To) const;
  bool isBase(ir::DeclId Id) const;
  // Counted.cpp
  void addCounting(ir::DeclId Id, Record &R);
  std::string owner(const Scope &S, ir::DeclId Id) const; ///< "rt::CxxBox", or the owner that counts
  bool isOpaque(const ir::Origin &O) const { return !Opts.Opaque.empty() && Opts.Opaque.matches(O.Qualified); }
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
  const Module *findModule(const Path &At) const; ///< Using.cpp; null where nothing is bound
  void planEnum(ir::DeclId Id);
  void planAlias(ir::DeclId Id);
  void planConstant(const ir::Constant &C);
  void planVariable(const ir::Variable &V);
  std::optional<std::string> constantText(const ir::ConstantValue &Value, const ir::Type &T, const Scope &S);
  void planRawFunction(const ir::Function &F);
  /// One overload set of free functions, or of a record's methods or constructors.
  void planFunctions(const std::vector<const ir::Function *> &Set, std::vector<Function> &Out,
                     std::vector<TraitImpl> &Impls);
  /// Those that are functions with names.
  void planNamed(const std::vector<const ir::Function *> &Set, std::vector<Function> &Out,
                 std::vector<TraitImpl> &Impls);
  const std::vector<std::vector<const ir::Function *>> &memberSets(ir::DeclId Record) { return MemberSets[Record]; }
  bool canOwn(ir::DeclId Id) const;
  // Converting.cpp
  /// Whether C++ converts other things to objects of the class.
  bool isConverted(ir::DeclId Id);
  std::map<ir::DeclId, std::vector<Conversion>> Conversions; ///< as they are planned

  // Deleter.cpp: std::unique_ptr with a deleter of its own.
  /// The owner as Rust writes it, or why there is none.
  std::variant<std::string, Reason> uniqueOwner(const ir::StdType &Unique, const Scope &S);
  void addDelete(ir::DeclId Id, Record &R);

  // Operator.cpp
  /// Makes traits of a set of operators, and gives back what is to be named.
  std::vector<const ir::Function *> planOperators(const std::vector<const ir::Function *> &Set,
                                                  std::vector<TraitImpl> &Impls);
  std::string enumPath(const ir::Enum &E) const;
  std::vector<TraitImpl> *implsBeside(const OperatorPlanner &Made);
  std::set<const ir::Origin *> Flags;          ///< enums that hold flags, as their operators say
  std::map<ir::DeclId, std::string> CloneFrom; ///< the method of Clone that is the copy assignment
  std::unordered_set<std::string> TraitKeys;   ///< which traits there are for which operands
  std::set<ir::DeclId> Pointers;               ///< classes with Deref from their operator
  std::set<ir::DeclId> Equal;                  ///< classes whose objects can be compared with one another
  std::set<ir::DeclId> Total;                  ///< those of them that have Eq
  void addImpl(ir::DeclId Id, TraitImpl Impl); ///< beside the class or enum

  // Range.cpp
  /// `begin` and `end`: what becomes of them where Rust can walk over the class.
  void planRange(ir::DeclId Id, std::vector<Function> &Out, std::vector<TraitImpl> &Impls);
  bool hasIterator(ir::DeclId It) const { return Iterators.contains(It); }
  void noteIterator(ir::DeclId It) { Iterators.insert(It); }
  /// Whether C++ calls a member of the class that.
  bool isMemberDeclared(ir::DeclId Id, const std::string &Name) { return DeclaredMembers[Id].contains(Name); }
  std::set<const ir::Function *> Walked; ///< members that are part of an iterator, and not bound apart

  // Enum.cpp
  /// An enumerator's name as a constant of the module; `Prefix` is its enum's name, or "".
  std::string enumeratorName(const ir::Enumerator &C, const std::string &Prefix) const;
  /// A value of an enum as Rust writes it; nothing where its Rust type has no such value.
  std::optional<std::string> enumValue(const Scope &S, ir::DeclId Id, std::uint64_t Bits) const;

  // Anonymous.cpp
  /// The name of a member that C gives none.
  std::string anonymousField(const ir::Record &R, std::size_t Index) const;

  // BitfieldUnit.cpp
  std::string bitStorageName(unsigned Index) const;
  std::vector<Field> bitfieldUnit(const Scope &S, unsigned Index, std::uint64_t Bytes, std::uint64_t Align) const;
  /// bindgen's alignment of a unit that begins at an offset, behind what ends at `Cursor`.
  static std::uint64_t bitfieldUnitAlign(const ir::Record &R, const std::vector<std::size_t> &Bits,
                                         std::uint64_t Cursor, std::uint64_t Offset, std::uint64_t Most);
  static Field paddingBehindUnit(const Scope &S, std::uint64_t Bytes, bool IsPacked);
  std::string flexibleField(const Scope &S, const ir::Type &T) const;

  // Style.cpp: what the style says of a declaration.
  EnumShape enumShape(const ir::Enum &E) const;
  /// u32 where C says unsigned int.
  std::string fixedInteger(const ir::Type &T) const;
  /// Whether the style lets types of that name have a trait, if they can.
  bool mayHave(Trait T, const std::string &Name) const;
  /// Attributes that the user asked for, as they are written.
  /// What C calls size_t, or its signed twin.
  std::string_view sizeInC(bool IsSigned) const;
  AliasShape aliasShape(const ir::Alias &A) const;
  /// The typedef that a type is, if it is a type of its own in Rust.
  const ir::Alias *newtypeAlias(const ir::Type &T) const;
  void makeDynamic();                                                                ///< DynamicLibrary.cpp
  void finish(Module &In) const;                                                     ///< Finish.cpp
  std::optional<Constant> macroInStyle(const ir::Constant &C, const Scope &S) const; ///< Macro.cpp: type and value
  /// Adds C++'s name to a type that Rust calls otherwise, for who searches the documentation.
  void alias(const ir::Origin &O, std::vector<std::string> &Attributes) const;
  // Overrides.cpp: what a tool decided about single declarations.
  void retype(const ir::Constant &C, Constant &Item) const;
  void decorate(const ir::Origin &O, Field &F) const;
  std::vector<std::string> attributes(TypeKinds Of, const std::string &Name) const;

  // Derive.cpp
  /// The traits that values of a type have.
  TraitSet traits(const ir::Type &T);
  /// The traits that a record derives or is given.
  TraitSet recordTraits(ir::DeclId Id);
  TraitSet recordDerives(ir::DeclId Id);
  /// The traits that a typedef derives which is a type of its own.
  TraitSet aliasTraits(const ir::Alias &A);
  /// The traits that a field has which stands behind rt::Unaligned.
  TraitSet wrappedTraits(const ir::Type &T);

  // Outcome.cpp
  Outcome &outcome(const ir::Origin &O);
  void skip(const ir::Origin &O, Reason Why);
  void bound(const ir::Origin &O, std::string Rust, std::string Via);
  void degrade(const ir::Origin &O, std::optional<Reason> Why); ///< after `bound`; nothing without a reason
  bool isExcluded(const ir::Origin &O) const;
  /// C types that are blocked are used by their names: the user gives them.
  bool usesBlocked() const { return M.Lang == ir::Language::C; }
  void select(); ///< Select.cpp: what the allowlists leave

  // Thunks.
  std::string ffiName(const Path &At, const std::string &Name);
  std::string symbol(const std::string &FfiName) const { return "cxx2rs_" + Opts.CrateName + "_" + FfiName; }
  Thunk &addThunk(Thunk T, std::string Condition) {
    T.Condition = std::move(Condition);
    return B.Thunks.emplace_back(std::move(T));
  }

  // Condition.cpp: what a compiler must be or have for a declaration, and for the types that it names.
  std::string condition(const ir::Origin &O) const { return M.Conditions[O.Condition]; }
  std::string condition(const ir::Function &F) const;
  std::string condition(const ir::Variable &V) const;

  const ir::Module &M;
  const Options &Opts;
  Bindings B;
  std::vector<Home> Homes; ///< by DeclId
  std::map<Path, NameSet> TypeNames, ValueNames;
  std::map<Path, NameSet> Patterns;                   ///< names of constants; see isPattern
  std::unordered_map<std::string, std::string> Paths; ///< C++ qualified name of a bound value to its Rust path
  std::map<ir::DeclId, NameSet> MemberNames;          ///< names taken in a record's impl
  std::map<ir::DeclId, NameSet> DeclaredMembers; ///< what C++ calls its functions: no made-up name takes one of these
  std::map<Path, NameSet> Declared;
  std::set<const ir::Origin *> Excluded;
  std::set<ir::DeclId> CastRoots; ///< polymorphic classes with derived ones that `dynamic_cast` leads to
  std::map<const ir::Origin *, std::vector<std::string>> RustNames; ///< of free functions: all that they are called
  llvm::DenseMap<const ir::Origin *, std::size_t> OutcomeIndex;

private:
  void findFlags();
  void noteComparisons(const std::vector<const ir::Function *> &Set); ///< Comparison.cpp
  void planComparisons();
  void forwardComparisons();
  void nameLater(const ir::Function &F);
  bool noteShown(const ir::Function &F); ///< Display.cpp
  void planShown();
  void planHashes(); ///< Hash.cpp
  std::vector<const ir::Function *> Shown;
  std::set<ir::DeclId> Iterators; ///< iterator classes whose items are known
  void planLateSets();
  std::vector<Comparisons> Compared;
  std::map<std::string, std::size_t> ComparisonIndex;
  std::vector<std::vector<const ir::Function *>> LateSets; ///< functions that get names when all traits are known
  std::map<std::pair<const void *, std::string>, std::size_t> LateIndex;
  void collectSets();
  void planInheritance(); ///< Inherit.cpp
  void addInherited(ir::DeclId Id);
  void planUsings(); ///< Using.cpp
  void planDecl(ir::DeclId Id);
  void addLateDeletes();
  void addConversions(); ///< Converting.cpp
  void addDeleters();    ///< Deleter.cpp
  std::set<std::pair<ir::DeclId, ir::DeclId>> Deleters; ///< the deleter and what it ends
  std::map<ir::DeclId, bool> Converted;
  std::map<ir::DeclId, std::vector<std::vector<const ir::Function *>>> MemberSets;
  std::map<const ir::Function *, std::vector<const ir::Function *>> FreeSets; ///< by the first of each
  std::deque<ir::Function> Copies; ///< of members of bases, for derived classes
  Outcome Unreported;              ///< what becomes of them
  std::map<ir::DeclId, std::pair<Module *, std::size_t>> RecordItems;
  std::map<ir::DeclId, Layout> Layouts;
  std::map<ir::DeclId, TraitSet> Derives;
  std::map<ir::DeclId, bool> Building; ///< records whose layout is being made: whether it was taken for exact
  std::set<ir::DeclId> Inexact;
  NameSet Hiding;                           ///< names that wait for their macros
  std::set<const ir::Constant *> Repeating; ///< macros with the name and value of an enumerator
  NameSet FfiNames = {"rt", "glue_is_current", "GLUE_IS_CURRENT"};
  bool HasPatterns = false;
  mutable std::set<std::size_t> BaseClasses;
};

} // namespace cxx2rs::plan

#endif
