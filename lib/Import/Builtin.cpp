// Builtin types and calling conventions: tables from Clang's kinds to ours.
#include "Importer.h"

#include "clang/Basic/TargetInfo.h"
#include "llvm/ADT/StringSwitch.h"

using namespace cxx2rs;
using namespace cxx2rs::import;
using cxx2rs::ir::BuiltinKind;

/// `long double` is whatever the target says: a plain double, x87's 80 bits, or IEEE's 128.
static std::optional<BuiltinKind> longDouble(const clang::ASTContext &Ctx) {
  const llvm::fltSemantics &Format = Ctx.getFloatTypeSemantics(Ctx.LongDoubleTy);
  if (&Format == &llvm::APFloat::IEEEdouble())
    return BuiltinKind::Double;
  if (&Format == &llvm::APFloat::x87DoubleExtended() && Ctx.getTypeSize(Ctx.LongDoubleTy) == 128)
    return BuiltinKind::X87;
  if (&Format == &llvm::APFloat::IEEEquad())
    return BuiltinKind::LongDouble128;
  return std::nullopt;
}

std::optional<BuiltinKind> import::builtinKind(const clang::BuiltinType &B, const clang::ASTContext &Ctx) {
  using BT = clang::BuiltinType;
  switch (B.getKind()) {
  case BT::Void:
    return BuiltinKind::Void;
  case BT::Bool:
    return BuiltinKind::Bool;
  case BT::Char_S:
  case BT::Char_U:
    return BuiltinKind::Char;
  case BT::SChar:
    return BuiltinKind::SChar;
  case BT::UChar:
    return BuiltinKind::UChar;
  case BT::Short:
    return BuiltinKind::Short;
  case BT::UShort:
    return BuiltinKind::UShort;
  case BT::Int:
    return BuiltinKind::Int;
  case BT::UInt:
    return BuiltinKind::UInt;
  case BT::Long:
    return BuiltinKind::Long;
  case BT::ULong:
    return BuiltinKind::ULong;
  case BT::LongLong:
    return BuiltinKind::LongLong;
  case BT::ULongLong:
    return BuiltinKind::ULongLong;
  case BT::WChar_S:
    return Ctx.getTypeSize(&B) == 32 ? BuiltinKind::WChar : BuiltinKind::I16;
  case BT::WChar_U:
    return Ctx.getTypeSize(&B) == 32 ? BuiltinKind::WCharUnsigned : BuiltinKind::U16;
  case BT::Char8:
    return BuiltinKind::Char8;
  case BT::Char16:
    return BuiltinKind::Char16;
  case BT::Char32:
    return BuiltinKind::Char32;
  case BT::Float:
    return BuiltinKind::Float;
  case BT::Double:
    return BuiltinKind::Double;
  case BT::Int128:
    return BuiltinKind::Int128;
  case BT::UInt128:
    return BuiltinKind::UInt128;
  case BT::Float16:
  case BT::Half:
    return BuiltinKind::Float16;
  case BT::BFloat16:
    return BuiltinKind::BFloat16;
  case BT::Float128:
    return BuiltinKind::Float128;
  case BT::LongDouble:
    return longDouble(Ctx);
  default:
    return std::nullopt;
  }
}

/// The fixed-width typedefs of <stdint.h> and <stddef.h>, by name; the caller checks that the type behind the name is
/// what it says.
std::optional<BuiltinKind> import::fixedWidth(llvm::StringRef Name) {
  return llvm::StringSwitch<std::optional<BuiltinKind>>(Name)
      .Case("int8_t", BuiltinKind::I8)
      .Case("uint8_t", BuiltinKind::U8)
      .Case("int16_t", BuiltinKind::I16)
      .Case("uint16_t", BuiltinKind::U16)
      .Case("int32_t", BuiltinKind::I32)
      .Case("uint32_t", BuiltinKind::U32)
      .Case("int64_t", BuiltinKind::I64)
      .Case("uint64_t", BuiltinKind::U64)
      .Cases({"size_t", "uintptr_t", "__size_t"}, BuiltinKind::Usize)
      .Cases({"ssize_t", "ptrdiff_t", "intptr_t", "__ssize_t", "__ptrdiff_t"}, BuiltinKind::Isize)
      .Default(std::nullopt);
}

bool import::holds(BuiltinKind Kind, clang::QualType T, const clang::ASTContext &Ctx) {
  auto *B = T->getAs<clang::BuiltinType>();
  if (!B || !B->isInteger() || B->getKind() == clang::BuiltinType::Bool)
    return false;
  auto is = [&](unsigned Bits, bool Signed) { return Ctx.getTypeSize(T) == Bits && B->isSignedInteger() == Signed; };
  unsigned Pointer = Ctx.getTypeSize(Ctx.VoidPtrTy);
  switch (Kind) {
  case BuiltinKind::I8:
    return is(8, true);
  case BuiltinKind::U8:
    return is(8, false);
  case BuiltinKind::I16:
    return is(16, true);
  case BuiltinKind::U16:
    return is(16, false);
  case BuiltinKind::I32:
    return is(32, true);
  case BuiltinKind::U32:
    return is(32, false);
  case BuiltinKind::I64:
    return is(64, true);
  case BuiltinKind::U64:
    return is(64, false);
  case BuiltinKind::Usize:
    return is(Pointer, false);
  case BuiltinKind::Isize:
    return is(Pointer, true);
  default:
    return false;
  }
}

/// Rust's name for a calling convention, or nothing where it has none.
std::optional<std::string_view> import::rustAbi(clang::CallingConv CC, const clang::ASTContext &Ctx) {
  bool IsWindows = Ctx.getTargetInfo().getTriple().isOSWindows();
  switch (CC) {
  case clang::CC_C:
    return "C";
  case clang::CC_X86StdCall:
    return "stdcall";
  case clang::CC_X86FastCall:
    return "fastcall";
  case clang::CC_X86ThisCall:
    return "thiscall";
  case clang::CC_Win64:
    return IsWindows ? "C" : "win64";
  case clang::CC_X86_64SysV:
    return IsWindows ? "sysv64" : "C";
  case clang::CC_AAPCS:
    return "aapcs";
  default:
    return std::nullopt;
  }
}
