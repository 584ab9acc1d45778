// Declarations as facts: one record for everything public in the headers. No decision about Rust is taken here.
#ifndef CXX2RS_IR_DECL_H
#define CXX2RS_IR_DECL_H

#include "cxx2rs/IR/Operator.h"
#include "cxx2rs/IR/Type.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace cxx2rs::ir {

enum class ItemKind : std::uint8_t {
#define ITEM_KIND(Enumerator, Word) Enumerator,
#include "cxx2rs/IR/ItemKinds.def"
};
/// The word of the report contract, such as "static-method".
std::string_view itemKindWord(ItemKind Kind);

/// What every declaration has.
struct Origin {
  ItemKind Kind = ItemKind::Function;
  std::string Usr;       ///< Clang's, or "macro:NAME"
  std::string Name;      ///< its own identifier
  std::string Qualified; ///< "ns::Outer::Name": what the user's expressions see
  std::string Cpp;       ///< the declaration for people: "ns::Outer::f(int) const"
  Place Where;
  bool IsOwn = true;
  unsigned Condition = 0;    ///< of Module::Conditions: what the compiler must be or have
  bool IsLeftToUser = false; ///< it is used by its name, which the user declares: its file is blocked
  bool IsRepeated = false;   ///< a second way to something that is reported where it is declared
  std::string Doc;           ///< from the header's comment, in Markdown
  std::optional<std::string> Deprecated;
  std::vector<std::string>
      Scope;                    ///< the namespaces around it, outermost first; inline and linkage ones are transparent
  std::optional<DeclId> Parent; ///< the record around it
  std::optional<DeclId> Around; ///< in C, where records are no scopes, the one in whose braces a tag is declared
};

/// What the model and its overrides call a declaration: the USR, or its place where it has none.
std::string keyOf(const Origin &O);

/// What a function does with an address that it is given, as far as anybody knows.
enum class PointerUse : std::uint8_t {
  Unknown,
  Raw,      ///< it is seen to be stored or deleted, or the user says that only a pointer will do
  Borrowed, ///< null, or an object that is only used during the call
  NonNull,  ///< an object that is only used during the call
  Taken,    ///< the function becomes the owner, says the user
  Out,      ///< the function writes a result there, says the user
};

enum class ValueClass : std::uint8_t { Pod, Relocatable, Opaque };
std::string_view valueClassWord(ValueClass Class);

/// The class of a record and the rule that decided it, with the place of the deciding fact.
struct Classification {
  ValueClass Class = ValueClass::Opaque;
  std::string Rule;
  std::string Text;
  Place Where;
};

struct Field {
  Origin O;
  TypePtr Type;
  std::uint64_t OffsetBits = 0;
  std::uint64_t Size = 0; ///< bytes, as C++ lays the type out
  std::uint64_t Align = 0;
  std::optional<unsigned> BitWidth;
  bool IsSigned = false; ///< of a bit-field
  bool IsPublic = true;
  bool IsMutable = false;
  bool IsFlexible = false;
  bool IsOverlapping = false;           ///< [[no_unique_address]]: its bytes are not its own
  PointerUse Use = PointerUse::Unknown; ///< of the address in it, by the user's word
};

struct Base {
  TypePtr Type;    ///< Named, or Unsupported for a base that is not bound
  std::string Cpp; ///< as C++ spells it
  std::uint64_t Offset = 0;
  std::uint64_t DataSize = 0; ///< without tail padding that the derived class may use
  std::uint64_t Size = 0;
  bool IsVirtual = false;
  bool IsPublic = true;
  bool IsEmpty = false;
};

/// A base class, direct or not, that a pointer to the class converts to: public, and there once.
struct Ancestor {
  TypePtr Type;
  std::uint64_t Offset = 0; ///< without virtual bases on the way
  bool IsVirtual = false;   ///< where it lies is known at run time
  bool IsDirect = false;
  bool IsEmpty = false;
  bool IsWhole = false;   ///< nobody else's bytes lie in its tail padding
  bool EndsInside = true; ///< and a class that derives from this one cannot put any there
};

/// A member function of a base class that lookup finds in the class.
struct Inherited {
  DeclId Function = 0;
  bool IsByUsing = false; ///< named by a `using` declaration of the class
};

enum class RecordTag : std::uint8_t { Struct, Class, Union };

/// What one may do with the objects of a class.
struct SpecialMembers {
  bool HasDestructor = false; ///< an accessible one, trivial or not
  bool IsTriviallyDestructible = false;
  bool IsTriviallyCopyable = false;
  bool CanNew = true;              ///< `new T` and `delete p` find operators that outsiders may call
  bool CanDelete = true;           ///< `delete p` does
  bool HasCopy = false;            ///< an accessible copy constructor, implicit or not
  bool HasMove = false;            ///< something accessible takes T&&
  bool HasImplicitDefault = false; ///< no constructor is declared and T() is well-formed
  bool DefaultCannotThrow = false;
  bool CopyCannotThrow = false;
};

struct Record {
  Origin O;
  RecordTag Tag = RecordTag::Struct;
  std::string CppName; ///< as glue spells it
  bool IsComplete = false;
  bool IsWanted = true; ///< false: only its name is used
  bool IsAbstract = false;
  bool HasVirtualDestructor = false;
  bool HasTypeInfo = false; ///< `dynamic_cast` takes it and gives it
  bool IsFinal = false;
  bool IsEmpty = false;
  bool IsUnnamed = false;
  bool HasFlexibleArray = false;       ///< its last member is `T x[]`: by value, such records have an ABI of their own
  bool IsTransparentUnion = false;     ///< as a parameter it is its first member
  bool HasMutable = false;             ///< holds a mutable member somewhere: C++ writes behind a const reference
  bool IsShared = false;               ///< others may change its objects at any time: all of it goes through `&T`
  bool IsSend = false, IsSync = false; ///< says the user
  std::string Retain, Release;         ///< its member functions that count owners, says the user; or empty
  bool CountsFromZero = false;         ///< a new object has no owner yet
  bool isCounted() const { return !Release.empty(); }
  bool IsMultiPass = false; ///< an iterator of forward category or better
  bool HasHash = false;     ///< `std::hash` has a specialisation for it
  bool HashCannotThrow = false;
  bool Borrows = false;              ///< a visible constructor keeps the address of something it is given
  std::uint64_t Size = 0, Align = 0; ///< bytes
  Classification Class;
  SpecialMembers Special;
  std::vector<Field> Fields;
  std::vector<Base> Bases;
  std::vector<Ancestor> Ancestors;  ///< of the library's own classes, nearest first along each direct base
  std::vector<Inherited> Inherited; ///< what `Deref` to one base may not reach
  std::vector<Field> UsedFields;    ///< of bases, by `using Base::x;`: the offsets are in this class
};

struct Enumerator {
  Origin O;
  std::uint64_t Bits = 0; ///< the value, sign-extended where the underlying type is signed
};
struct Enum {
  Origin O;
  TypePtr Underlying;
  std::string CppName;
  bool IsSigned = false;
  bool IsScoped = false;
  bool IsUnnamed = false;
  bool IsComplete = true;
  bool IsFlags = false; ///< by attribute
  std::vector<Enumerator> Enumerators;
};

/// What Rust does with an exception that a function throws.
enum class OnThrow : std::uint8_t { Panic, Result, Abort };

struct Param {
  std::string Name;
  TypePtr Type;
  std::string Cpp;                    ///< a declarator with `%` for the name: "int (*%)(int)"
  std::optional<std::string> Default; ///< as C++ spells it
  bool DefaultIsNull = false;
  bool IsKept = false;    ///< the constructor keeps its address (seen, or lifetimebound)
  bool MayBeKept = false; ///< the constructor may keep its address: its body is not visible, and there is room for one
  bool IsStored = false;  ///< another function is seen to store its address in something that outlives the call
  bool IsLifetimeBound = false;
  PointerUse Use = PointerUse::Unknown; ///< by annotation, by the visible body, or by the user's word
  bool IsUseSaid = false;               ///< the user named this very parameter
  bool IsOutBorrowed = false;           ///< of Out: somebody else owns the object whose address is written
};

/// What a comparison of three outcomes promises: `std::partial_ordering` and its stronger kin.
enum class Ordering : std::uint8_t { None, Partial, Weak, Strong };

/// How a function is called.
enum class CallForm : std::uint8_t { Free, Method, Static, Constructor };

struct Function {
  Origin O;
  CallForm How = CallForm::Free;
  std::optional<OperatorKind> Operator; ///< what it overloads
  std::vector<Param> Params;
  TypePtr Result;
  std::string ResultCpp; ///< a declarator with `%`
  std::string Callee;    ///< what glue calls: "ns::f", or "f" for a member
  std::string Symbol;    ///< the linker's name; empty where there may be none
  std::string Through;   ///< the class that declares it, where that is not the class it is a member of here
  bool IsVariadic = false;
  bool IsConst = false;
  bool IsVolatile = false;
  bool IsRValueQualified = false;
  bool IsLValueQualified = false;
  bool IsHiddenFriend = false;        ///< only a class declares it: C++ finds it by its arguments alone
  bool WritesToStream = false;        ///< `std::ostream &f(std::ostream &, x)`
  bool ReadsThroughPointer = false;   ///< the body is `return *member;`, and the member is a pointer
  Ordering Compares = Ordering::None; ///< the kind of ordering that it gives
  bool IsVirtual = false;
  bool IsFinal = false; ///< it, or its class
  bool IsPure = false;
  bool IsStatic = false;
  bool IsExplicit = false;
  bool IsInline = false; ///< the headers define it
  bool HasSymbol = true; ///< some other translation unit may define it: false for `static` and C's plain `inline`
  bool IsExternC = false;
  bool IsHidden = false;
  bool IsWeak = false;        ///< the library may lack it
  bool HasForeignAbi = false; ///< it is called in a way that Rust cannot name (`regparm` and the like)
  std::string_view Abi = "C"; ///< as Rust's `extern` names it
  bool IsShortAmbiguous =
      false;                ///< without the arguments that have defaults, a deleted or private overload fits as well
  bool IsAmbiguous = false; ///< and with all of them
  bool IsCopyCtor = false;
  bool IsMoveCtor = false;
  bool InitialisesAll = false; ///< a constructor that is seen to give every member a value
  bool CannotThrow = false;
  bool IsNoReturn = false;
  bool IsNoDiscard = false;
  bool SpansText = false; ///< `T(const char *, size_t)` that makes what `T(const std::string &)` makes of the same text
  bool IsShared = false;  ///< says the user: as if its class were, as far as `self` goes
  bool IsThisLifetimeBound = false;           ///< the result points into the object, by attribute
  std::optional<std::string> ReturnsField;    ///< the body is `return field;`
  PointerUse ResultUse = PointerUse::Unknown; ///< of the address that it gives, by annotation or by the user's word
  bool IsResultSaid = false;                  ///< the user says that it is no new owner
  bool IsResultOwned = false;                 ///< the user says that the caller owns what the pointer leads to
  OnThrow Throwing = OnThrow::Panic;          ///< of one that can throw
  bool DocumentsThrow = false;                ///< its comment says what it throws
  bool IsResultStatic = false;                ///< the user says that it lives to the end of the program
  std::optional<Reason> Blocked;              ///< a fact that rules it out, known to the importer

  /// A record's own; a friend is none.
  bool isMember() const { return O.Parent && How != CallForm::Free; }
  bool isConversion() const { return O.Kind == ItemKind::Conversion; }
};

struct Alias {
  Origin O;
  TypePtr Target;
  std::optional<DeclId> Redeclares; ///< the first declaration of this typedef
};

/// The value of a constant in its own type.
struct IntValue {
  std::uint64_t Bits; ///< sign-extended
  bool IsSigned;
};
struct FloatValue {
  std::string Text; ///< decimal, exact enough to read back; or inf, -inf, nan
};
struct StringValue {
  std::string Bytes; ///< without the final zero
};
struct NullValue {};
/// An integer of more than 64 bits.
struct WideValue {
  std::string Decimal;
};
/// The bytes of a value that Rust has no literal for, such as a `long double`.
struct BytesValue {
  std::string Bytes;
};
/// L"", u"" and U"": without the final zero.
struct WideStringValue {
  std::vector<std::uint32_t> Units;
};
struct ConstantValue;
/// The elements of an array or the fields of a struct, in order.
struct ListValue {
  std::vector<ConstantValue> Elements;
};
struct FnPointerValue {
  std::uint64_t Bits; ///< an integer cast to a function or object pointer
};
/// The macro names another declaration.
struct SameAs {
  std::string Qualified;
};
struct ConstantValue {
  std::variant<IntValue, FloatValue, StringValue, NullValue, FnPointerValue, SameAs, WideValue, BytesValue,
               WideStringValue, ListValue>
      Kind;
  template <class T> const T *as() const { return std::get_if<T>(&Kind); }
};

struct Constant {
  Origin O;
  TypePtr Type;
  ConstantValue Value;
  std::string Spelling;  ///< what the header says
  bool IsLiteral = true; ///< a macro: arithmetic on literals, with no cast, no call and no other name than a macro's
};

struct Variable {
  Origin O;
  TypePtr Type;
  std::string Cpp; ///< as glue names it
  std::string Symbol;
  std::string CType; ///< a declarator with `%`, as glue writes it
  bool IsConst = false;
  bool IsThreadLocal = false;
  bool IsWeak = false;
  bool IsHidden = false;
  bool IsInternal = false; ///< static or constexpr: no symbol of its own
};

/// `using ns::f;`, `using enum E;` or `namespace a = b;`: other names in a scope.
struct Using {
  Origin O;
  std::vector<DeclId> Targets;        ///< functions, types
  std::vector<std::string> Namespace; ///< of a namespace alias: the namespaces down to the one that is meant
  std::optional<DeclId> Enum;         ///< whose enumerators are named
  std::vector<std::string> Enumerators;
};

struct Skipped {
  Origin O;
  Reason Why;
};

using Decl = std::variant<Skipped, Record, Enum, Function, Alias, Constant, Variable>;

inline const Origin &originOf(const Decl &D) {
  return std::visit([](const auto &Item) -> const Origin & { return Item.O; }, D);
}

} // namespace cxx2rs::ir

#endif
