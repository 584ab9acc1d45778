// Constants: macros, variables that are known at compile time, and the variables that are not.
#include "Importer.h"

#include "clang/AST/Attr.h"
#include "clang/AST/Expr.h"

using namespace cxx2rs;
using namespace cxx2rs::import;

static ir::ConstantValue floatValue(const llvm::APFloat &Value) {
  if (Value.isInfinity())
    return ir::FloatValue{Value.isNegative() ? "-inf" : "inf"};
  if (Value.isNaN())
    return ir::FloatValue{"nan"};
  llvm::SmallString<32> Text;
  Value.toString(Text, 0, 0);
  return ir::FloatValue{Text.str().str()};
}

/// The characters of a string constant: a literal, or a constant array or pointer that leads to one.
static std::optional<ir::ConstantValue> stringValue(const clang::Expr *E) {
  auto *Literal = llvm::dyn_cast<clang::StringLiteral>(E->IgnoreParenImpCasts());
  if (!Literal || Literal->getCharByteWidth() != 1)
    return std::nullopt;
  return ir::StringValue{Literal->getBytes().str()};
}

std::optional<ir::ConstantValue> Importer::evaluate(const clang::Expr *E, clang::QualType T) const {
  if (E->isValueDependent() || E->isTypeDependent() || E->containsErrors())
    return std::nullopt;
  if (auto String = stringValue(E))
    return String;
  clang::Expr::EvalResult Result;
  if (!E->EvaluateAsRValue(Result, Ctx, /*InConstantContext=*/true) || Result.HasSideEffects)
    return std::nullopt;
  T = T.getCanonicalType();
  if (Result.Val.isInt() && T->isIntegralOrEnumerationType()) {
    const llvm::APSInt &Value = Result.Val.getInt();
    if (Value.getBitWidth() > 64)
      return std::nullopt;
    return ir::IntValue{static_cast<std::uint64_t>(Value.isSigned() ? Value.getSExtValue() : Value.getZExtValue()),
                        Value.isSigned()};
  }
  if (Result.Val.isFloat())
    return floatValue(Result.Val.getFloat());
  if (Result.Val.isLValue() && T->isPointerType() && !Result.Val.getLValueBase()) {
    if (Result.Val.isNullPointer())
      return ir::NullValue{};
    return ir::FnPointerValue{static_cast<std::uint64_t>(Result.Val.getLValueOffset().getQuantity())};
  }
  return std::nullopt;
}

/// `#define new_name old_name`: another declaration of the library.
static const clang::NamedDecl *aliased(const clang::Expr *E) {
  auto *Ref = llvm::dyn_cast<clang::DeclRefExpr>(E->IgnoreParenImpCasts());
  return Ref ? Ref->getFoundDecl() : nullptr;
}

static ir::Origin macroOrigin(const frontend::MacroExpression &M, Importer &I) {
  ir::Origin O;
  O.Kind = ir::ItemKind::Macro;
  O.Usr = "macro:" + M.Name;
  O.Name = O.Qualified = M.Name;
  O.Cpp = "#define " + M.Name + " " + M.Spelling;
  O.Where = I.place(M.Loc);
  return O;
}

ir::Decl Importer::macro(const frontend::MacroExpression &M) {
  ir::Origin O = macroOrigin(M, *this);
  if (!M.Value || M.Value->containsErrors() || M.Value->isTypeDependent())
    return ir::Skipped{std::move(O), reason(DiagId::SkipMacro)};
  clang::QualType T = M.Value->getType();
  auto Value = evaluate(M.Value, T);
  if (!Value) {
    const clang::NamedDecl *Other = aliased(M.Value);
    if (!Other || !isOwn(Other) || !llvm::isa<clang::FunctionDecl, clang::VarDecl>(Other))
      return ir::Skipped{std::move(O), reason(DiagId::SkipMacro)};
    Value = ir::SameAs{Other->getQualifiedNameAsString()};
  }
  ir::Constant C{std::move(O), nullptr, std::move(*Value), M.Spelling};
  if (std::holds_alternative<ir::StringValue>(C.Value))
    C.Type = ir::makeType(ir::Pointer{ir::makeType(ir::Builtin{ir::BuiltinKind::Char}, true)});
  else
    C.Type = type(T.getUnqualifiedType());
  return C;
}

/// A variable that the header itself gives a value: its constant, where Rust has one.
static std::optional<ir::Constant> knownVariable(const clang::VarDecl *V, Importer &I) {
  const clang::VarDecl *Definition = nullptr;
  const clang::Expr *Init = V->getAnyInitializer(Definition);
  clang::QualType T = V->getType();
  if (!Init || !T.isConstQualified() || T.isVolatileQualified() || Init->isValueDependent())
    return std::nullopt;
  auto Value = I.evaluate(Init, T);
  if (!Value)
    return std::nullopt;
  ir::Constant C{I.origin(V, ir::ItemKind::Variable), nullptr, std::move(*Value), ""};
  if (std::holds_alternative<ir::StringValue>(C.Value)) {
    if (!T->isPointerType() && !T->isArrayType())
      return std::nullopt;
    C.Type = ir::makeType(ir::Pointer{ir::makeType(ir::Builtin{ir::BuiltinKind::Char}, true)});
  } else if (T->isIntegralOrEnumerationType() || T->isFloatingType()) {
    C.Type = I.type(T.getUnqualifiedType());
  } else {
    return std::nullopt;
  }
  return C;
}

ir::Decl Importer::variable(const clang::VarDecl *V) {
  if (auto Constant = knownVariable(V, *this))
    return *Constant;
  ir::Variable Variable;
  Variable.O = origin(V, ir::ItemKind::Variable);
  Variable.Type = type(V->getType());
  Variable.Cpp = V->getQualifiedNameAsString();
  Variable.IsConst = V->getType().isConstQualified();
  Variable.IsThreadLocal = V->getTLSKind() != clang::VarDecl::TLS_None;
  Variable.IsHidden = V->getVisibility() == clang::HiddenVisibility;
  // What the header itself defines is emitted only where C++ uses it: the library need not have it.
  Variable.IsInternal =
      V->getFormalLinkage() == clang::Linkage::Internal || V->hasDefinition() == clang::VarDecl::Definition;
  if (!Variable.IsInternal)
    Variable.Symbol = Names.getName(V);
  return Variable;
}
