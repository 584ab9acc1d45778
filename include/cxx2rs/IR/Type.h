// Types as facts: what C++ says, with no Rust in it but the names of the builtin types. Owned values; they outlive
// Clang's AST.
#ifndef CXX2RS_IR_TYPE_H
#define CXX2RS_IR_TYPE_H

#include "cxx2rs/Support/Diagnostics.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace cxx2rs::ir {

struct Type;
using TypePtr = std::shared_ptr<const Type>;

/// The index of a record, enum or alias in Module::Decls.
using DeclId = std::uint32_t;

enum class BuiltinKind : std::uint8_t {
#define BUILTIN(Enumerator, Rust, Word, Section) Enumerator,
#include "cxx2rs/IR/Builtins.def"
};
struct BuiltinRow {
  std::string_view Rust;
  std::string_view Word;
  std::string_view Section; ///< of the run time; empty for Rust's own types
};
const BuiltinRow &builtinRow(BuiltinKind Kind);

enum class StdKind : std::uint8_t {
#define STD_TYPE(Enumerator, Template, Word, Form) Enumerator,
#include "cxx2rs/IR/StdTypes.def"
};
/// What the values of a std type are.
enum class StdForm : std::uint8_t { Text, TextView, Owner };
struct StdRow {
  std::string_view Template;
  std::string_view Word;
  StdForm Form;
};
const StdRow &stdRow(StdKind Kind);
std::optional<StdKind> findStdKind(std::string_view Template);
inline StdForm stdForm(StdKind Kind) { return stdRow(Kind).Form; }

struct Builtin {
  BuiltinKind Kind;
};
struct Pointer {
  TypePtr Pointee;
  bool IsNonNull = false;
  bool IsNullable = false;
  TypePtr Written = {}; ///< a parameter: the typedef of an array that the header says, where that counts
};
struct Reference {
  TypePtr Pointee;
  bool IsRValue = false;
};
/// An array of a fixed length; a flexible or unknown one has length zero.
struct Array {
  TypePtr Element;
  std::uint64_t Size = 0;
};
struct FnPointer {
  TypePtr Result;
  std::vector<TypePtr> Params;
  bool IsVariadic = false;
  bool IsNonNull = false;
  bool IsNoReturn = false;
  std::string_view Abi = "C"; ///< as Rust's `extern` names it
  std::string ForeignAbi;     ///< a convention that Rust has no name for, or empty
};
/// `_Complex T`: two of the element, real part first.
struct Complex {
  TypePtr Element;
};
/// A vector of the compiler's extension: its elements one after the other, with an alignment of its own.
struct Vector {
  TypePtr Element;
  std::uint64_t Count = 0;
  std::uint64_t Align = 0; ///< bytes
};
/// `_BitInt(Bits)`; in memory its upper bits mean nothing.
struct BitInt {
  unsigned Bits = 0;
  bool IsSigned = true;
  std::uint64_t Size = 0, Align = 0; ///< bytes
};
/// `_Atomic T` with the size and alignment of a scalar T.
struct Atomic {
  TypePtr Value;
  std::uint64_t Size = 0; ///< bytes
  bool IsSigned = false;
};
/// A record, enum or alias of the module.
struct Named {
  DeclId Id;
};
struct StdType {
  StdKind Kind;
  std::vector<TypePtr> Args; ///< of a unique_ptr: the object, and the deleter where it has one of its own
};
/// va_list: an opaque thing with its own rules.
struct VaList {
  std::uint64_t Words = 0, Align = 0; ///< pointers, bytes
  bool ByAddress = false;             ///< as a parameter: it is an array, or a record too large for registers
};
/// A failure is a value, never a lost declaration. Size and Align are in bytes; zero where the type is incomplete.
struct Unsupported {
  std::string Spelling;
  Reason Why;
  std::uint64_t Size = 0;
  std::uint64_t Align = 0;
};

struct Type {
  std::variant<Builtin, Pointer, Reference, Array, FnPointer, Complex, Vector, BitInt, Atomic, Named, StdType, VaList,
               Unsupported>
      Kind;
  bool IsConst = false;

  template <class T> const T *as() const { return std::get_if<T>(&Kind); }
  bool isVoid() const {
    auto *B = as<Builtin>();
    return B && B->Kind == BuiltinKind::Void;
  }
  bool isBuiltin(BuiltinKind K) const {
    auto *B = as<Builtin>();
    return B && B->Kind == K;
  }
};
template <class T> TypePtr makeType(T Kind, bool IsConst = false) {
  return std::make_shared<const Type>(Type{std::move(Kind), IsConst});
}

/// Whether two types are the same, constness and all.
bool sameType(const Type &A, const Type &B);

} // namespace cxx2rs::ir

#endif
