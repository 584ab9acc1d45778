// Values: what Clang's evaluator says, kept without Clang.
#include "Importer.h"

#include "clang/AST/Attr.h"
#include "clang/AST/Expr.h"
#include "clang/Basic/DiagnosticAST.h"
#include "llvm/ADT/StringExtras.h"

using namespace cxx2rs;
using namespace cxx2rs::import;

/// Longer arrays stay in the library's own memory.
static constexpr std::uint64_t MostElements = 65536;

namespace {

/// Clang's value of an expression as the module keeps it; nothing where no constant in Rust could say it.
class ValueReader {
public:
  using Answer = std::optional<ir::ConstantValue>;
  ValueReader(const clang::ASTContext &Ctx) : Ctx(Ctx) {}

  Answer read(const clang::APValue &V, clang::QualType T) const {
    T = T.getCanonicalType().getUnqualifiedType();
    switch (V.getKind()) {
    case clang::APValue::Int:
      return T->isBitIntType() ? std::nullopt : integer(V.getInt(), T);
    case clang::APValue::Float:
      return floating(V.getFloat(), T);
    case clang::APValue::ComplexFloat: {
      clang::QualType Element = T->castAs<clang::ComplexType>()->getElementType();
      return list({floating(V.getComplexFloatReal(), Element), floating(V.getComplexFloatImag(), Element)});
    }
    case clang::APValue::LValue:
      return address(V, T);
    case clang::APValue::Array:
      return array(V, T);
    case clang::APValue::Struct:
      return structure(V, T);
    default:
      return std::nullopt;
    }
  }

private:
  Answer integer(const llvm::APSInt &Value, clang::QualType T) const {
    if (!T->isIntegralOrEnumerationType())
      return std::nullopt;
    if (Value.getBitWidth() > 64)
      return ir::ConstantValue{ir::WideValue{llvm::toString(Value, 10)}};
    return ir::ConstantValue{ir::IntValue{
        static_cast<std::uint64_t>(Value.isSigned() ? Value.getSExtValue() : Value.getZExtValue()), Value.isSigned()}};
  }

  Answer floating(const llvm::APFloat &Value, clang::QualType T) const {
    if (T->isSpecificBuiltinType(clang::BuiltinType::Float) || T->isSpecificBuiltinType(clang::BuiltinType::Double) ||
        &Value.getSemantics() == &llvm::APFloat::IEEEdouble())
      return ir::ConstantValue{decimal(Value)};
    std::string Bytes(static_cast<std::size_t>(Ctx.getTypeSizeInChars(T).getQuantity()), '\0');
    llvm::APInt Bits = Value.bitcastToAPInt();
    for (unsigned I = 0; I != Bits.getBitWidth() / 8; ++I)
      Bytes[I] = static_cast<char>(Bits.extractBitsAsZExtValue(8, I * 8));
    return ir::ConstantValue{ir::BytesValue{std::move(Bytes)}};
  }
  static ir::FloatValue decimal(const llvm::APFloat &Value) {
    if (Value.isInfinity())
      return {Value.isNegative() ? "-inf" : "inf"};
    if (Value.isNaN())
      return {"nan"};
    llvm::SmallString<32> Text;
    Value.toString(Text, 0, 0);
    return {Text.str().str()};
  }

  /// A string literal, null, or an integer that is called an address.
  Answer address(const clang::APValue &V, clang::QualType T) const {
    auto Offset = static_cast<std::uint64_t>(V.getLValueOffset().getQuantity());
    if (auto *Base = V.getLValueBase().dyn_cast<const clang::Expr *>()) {
      auto *Literal = llvm::dyn_cast<clang::StringLiteral>(Base);
      return Literal ? string(*Literal, Offset) : std::nullopt;
    }
    if (V.getLValueBase() || !T->isPointerType())
      return std::nullopt;
    if (V.isNullPointer())
      return ir::ConstantValue{ir::NullValue{}};
    return ir::ConstantValue{ir::FnPointerValue{Offset}};
  }
  static Answer string(const clang::StringLiteral &Literal, std::uint64_t Offset) {
    unsigned Width = Literal.getCharByteWidth();
    if (Offset % Width != 0 || Offset / Width > Literal.getLength())
      return std::nullopt;
    if (Width == 1)
      return ir::ConstantValue{ir::StringValue{Literal.getBytes().drop_front(Offset).str()}};
    ir::WideStringValue Value;
    for (auto I = static_cast<unsigned>(Offset / Width); I != Literal.getLength(); ++I)
      Value.Units.push_back(Literal.getCodeUnit(I));
    return ir::ConstantValue{std::move(Value)};
  }

  Answer array(const clang::APValue &V, clang::QualType T) const {
    clang::QualType Element = Ctx.getAsArrayType(T)->getElementType();
    std::vector<Answer> Elements;
    for (unsigned I = 0; I != V.getArraySize(); ++I)
      Elements.push_back(
          read(I < V.getArrayInitializedElts() ? V.getArrayInitializedElt(I) : V.getArrayFiller(), Element));
    return list(std::move(Elements));
  }

  /// Of C++ classes, only those that Rust sees as C++ does: all members public, and no addresses among them.
  static bool isPlain(const clang::RecordDecl &R) {
    auto *Class = llvm::dyn_cast<clang::CXXRecordDecl>(&R);
    if (!Class)
      return true;
    return !R.isUnion() && Class->getNumBases() == 0 && !Class->isDynamicClass() && !R.field_empty() &&
           llvm::all_of(R.fields(), [](const clang::FieldDecl *F) {
             clang::QualType Element = F->getType()->getBaseElementTypeUnsafe()->getCanonicalTypeInternal();
             return F->getAccess() == clang::AS_public && !F->isMutable() && F->getIdentifier() &&
                    !F->getType().isConstQualified() && !F->hasAttr<clang::NoUniqueAddressAttr>() &&
                    (Element->isArithmeticType() || Element->isEnumeralType() || Element->isRecordType());
           });
  }

  Answer structure(const clang::APValue &V, clang::QualType T) const {
    auto *R = T->getAsRecordDecl();
    if (!R || !isPlain(*R))
      return std::nullopt;
    std::vector<Answer> Fields;
    for (const clang::FieldDecl *F : R->fields()) {
      if (F->isBitField())
        return std::nullopt;
      Fields.push_back(read(V.getStructField(F->getFieldIndex()), F->getType()));
    }
    return list(std::move(Fields));
  }

  static Answer list(std::vector<Answer> Parts) {
    ir::ListValue Value;
    for (Answer &Part : Parts) {
      if (!Part)
        return std::nullopt;
      Value.Elements.push_back(std::move(*Part));
    }
    return ir::ConstantValue{std::move(Value)};
  }

  const clang::ASTContext &Ctx;
};

} // namespace

static bool isTooLong(clang::QualType T, const clang::ASTContext &Ctx) {
  auto *Array = Ctx.getAsConstantArrayType(T);
  return Array && (Array->getZExtSize() > MostElements || isTooLong(Array->getElementType(), Ctx));
}

/// What an array is initialised with, or what a macro is, is often a literal as it stands.
static std::optional<ir::ConstantValue> literal(const clang::Expr *E, const ValueReader &Reader,
                                                const clang::ASTContext &Ctx) {
  E = E->IgnoreParenImpCasts();
  if (auto *Literal = llvm::dyn_cast<clang::StringLiteral>(E)) {
    clang::APValue V(clang::APValue::LValueBase(Literal), clang::CharUnits::Zero(), clang::APValue::NoLValuePath());
    return Reader.read(V, Ctx.getPointerType(Ctx.CharTy));
  }
  return std::nullopt;
}

/// Clang folds what C leaves undefined; no two compilers need agree on it.
static bool isUndefined(llvm::ArrayRef<clang::PartialDiagnosticAt> Notes) {
  return llvm::any_of(Notes, [](const clang::PartialDiagnosticAt &Note) {
    unsigned Id = Note.second.getDiagID();
    return Id == clang::diag::note_constexpr_overflow || Id == clang::diag::note_constexpr_large_shift ||
           Id == clang::diag::note_constexpr_negative_shift;
  });
}

std::optional<ir::ConstantValue> Importer::evaluate(const clang::Expr *E, clang::QualType T) const {
  if (E->isValueDependent() || E->isTypeDependent() || E->containsErrors() || isTooLong(T, Ctx))
    return std::nullopt;
  ValueReader Reader(Ctx);
  if (auto Literal = literal(E, Reader, Ctx))
    return Literal;
  if (auto *Compound = llvm::dyn_cast<clang::CompoundLiteralExpr>(E->IgnoreParens()))
    return evaluate(Compound->getInitializer(), T);
  auto *Comma = llvm::dyn_cast<clang::BinaryOperator>(E);
  if (Comma && Comma->isCommaOp())
    return std::nullopt; // without parentheses it is a list
  clang::Expr::EvalResult Result;
  llvm::SmallVector<clang::PartialDiagnosticAt> Notes;
  Result.Diag = &Notes;
  if (!E->EvaluateAsRValue(Result, Ctx, /*InConstantContext=*/true) || Result.HasSideEffects || isUndefined(Notes))
    return std::nullopt;
  return Reader.read(Result.Val, T);
}
