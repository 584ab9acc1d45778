// Constants: macros, variables that are known at compile time, and the variables that are not.
#include "Importer.h"
#include "Markdown.h"

#include "clang/AST/Attr.h"
#include "clang/AST/Expr.h"

using namespace cxx2rs;
using namespace cxx2rs::import;

/// What a string constant is in Rust: C's characters, or an array of the wider ones.
static ir::TypePtr stringType(const ir::ConstantValue &Value, clang::QualType T, Importer &I) {
  bool IsText = !T->isPointerType() || T->getPointeeType()->isAnyCharacterType() || T->getPointeeType()->isVoidType();
  if (Value.as<ir::StringValue>() && IsText)
    return ir::makeType(ir::Pointer{ir::makeType(ir::Builtin{ir::BuiltinKind::Char}, true)});
  auto *Wide = Value.as<ir::WideStringValue>();
  clang::QualType Unit = T->isPointerType() ? T->getPointeeType() : I.Ctx.getBaseElementType(T);
  return Wide ? ir::makeType(ir::Array{I.type(Unit.getUnqualifiedType()), Wide->Units.size() + 1}) : nullptr;
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
  O.Cpp = readable("#define " + M.Name + " " + M.Spelling);
  O.Where = I.place(M.Loc);
  return O;
}

ir::Decl Importer::macro(const frontend::MacroExpression &M) {
  ir::Origin O = macroOrigin(M, *this);
  // A compiler's builtin has no type before it is called.
  if (!M.Value || M.Value->containsErrors() || M.Value->isTypeDependent() || M.Value->getType()->isPlaceholderType())
    return ir::Skipped{std::move(O), reason(DiagId::SkipMacro)};
  clang::QualType T = M.Value->getType();
  // `sizeof x` is a size; an expression that only has one in it has C's type.
  if (llvm::isa<clang::PredefinedSugarType>(T) && !llvm::isa<clang::UnaryExprOrTypeTraitExpr>(M.Value->IgnoreParens()))
    T = T.getCanonicalType();
  auto Value = evaluate(M.Value, T);
  if (!Value) {
    const clang::NamedDecl *Other = aliased(M.Value);
    if (!Other || !isOwn(Other) || !llvm::isa<clang::FunctionDecl, clang::VarDecl>(Other))
      return ir::Skipped{std::move(O), reason(DiagId::SkipMacro)};
    Value = ir::ConstantValue{ir::SameAs{Other->getQualifiedNameAsString()}};
  }
  ir::Constant C{std::move(O), nullptr, std::move(*Value), M.Spelling};
  C.IsLiteral = isLiteralMacro(CI.getPreprocessor().getIdentifierInfo(M.Name));
  C.Type = stringType(C.Value, T, *this);
  if (!C.Type)
    C.Type = type(T.getUnqualifiedType());
  return C;
}

/// A type of C++ whose values Rust writes as C++ does.
static bool isLiteral(clang::QualType T, bool IsElement, Importer &I) {
  auto *R = T->getAsCXXRecordDecl();
  if (R)
    return R->hasDefinition() && I.Classes.classify(R->getDefinition()).Class == ir::ValueClass::Pod;
  return IsElement || T->isArithmeticType() || T->isEnumeralType();
}

/// A variable that the header itself gives a value: its constant, where Rust has one.
static std::optional<ir::Constant> knownVariable(const clang::VarDecl *V, Importer &I) {
  const clang::VarDecl *Definition = nullptr;
  const clang::Expr *Init = V->getAnyInitializer(Definition);
  clang::QualType T = V->getType();
  if (!Init || V->hasAttr<clang::WeakAttr>() || !T.isConstQualified() || T.isVolatileQualified() ||
      Init->isValueDependent())
    return std::nullopt;
  auto Value = I.evaluate(Init, T);
  if (!Value)
    return std::nullopt;
  bool IsText = Value->as<ir::StringValue>() || Value->as<ir::WideStringValue>();
  bool IsAddress = T->isPointerType() || T->isArrayType();
  if (IsText ? !IsAddress : I.IsCxx && !isLiteral(I.Ctx.getBaseElementType(T), T->isArrayType(), I))
    return std::nullopt;
  ir::Constant C{I.origin(V, ir::ItemKind::Variable), nullptr, std::move(*Value), ""};
  C.Type = stringType(C.Value, T, I);
  if (!C.Type)
    C.Type = I.type(T.getUnqualifiedType());
  return C;
}

/// `extern int x[];` and then `int x[] = {1, 2};`: the declaration that knows the length.
static const clang::VarDecl *withLength(const clang::VarDecl *V) {
  for (const clang::VarDecl *Again : V->redecls())
    if (V->getType()->isIncompleteArrayType() && !Again->getType()->isIncompleteArrayType())
      return Again;
  return V;
}

ir::Decl Importer::variable(const clang::VarDecl *V) {
  V = withLength(V);
  if (auto Constant = knownVariable(V, *this))
    return *Constant;
  ir::Variable Variable;
  Variable.O = origin(V, ir::ItemKind::Variable);
  Variable.Type = type(V->getType());
  Variable.Cpp = V->getQualifiedNameAsString();
  Variable.CType = declarator(V->getType());
  if (auto *Tag = Ctx.getBaseElementType(V->getType())->getAsTagDecl();
      Tag && !Tag->getDeclName() && !Tag->getTypedefNameForAnonDecl())
    Variable.CType = "__typeof__(" + V->getNameAsString() + ") %";
  Variable.IsConst = V->getType().isConstQualified() || Ctx.getBaseElementType(V->getType()).isConstQualified();
  Variable.IsConst &= !Ctx.getBaseElementType(V->getType()).isVolatileQualified(); // it changes under the reader
  Variable.IsWeak = V->hasAttr<clang::WeakAttr>() && !V->hasDefinition();
  Variable.IsThreadLocal = V->getTLSKind() != clang::VarDecl::TLS_None;
  Variable.IsHidden = V->getVisibility() == clang::HiddenVisibility;
  // What the header itself defines is emitted only where C++ uses it: the library need not have it.
  Variable.IsInternal =
      V->getFormalLinkage() == clang::Linkage::Internal || V->hasDefinition() == clang::VarDecl::Definition;
  if (!Variable.IsInternal && !hasOddLabel(V))
    Variable.Symbol = Names.getName(V);
  return Variable;
}
