// Functions, methods and constructors: parameters, symbol, what can throw, what the body shows.
#include "Importer.h"
#include "Initialising.h"
#include "Undefined.h"

#include "cxx2rs/Frontend/Parse.h"

#include "clang/AST/Attr.h"
#include "clang/AST/ExprCXX.h"
#include "clang/Lex/Preprocessor.h"

using namespace cxx2rs;
using namespace cxx2rs::import;

bool import::cannotThrow(const clang::FunctionDecl *F, Importer &I) {
  if (!I.IsCxx || !I.CI.getLangOpts().CXXExceptions || F->isExternC() || F->hasAttr<clang::NoThrowAttr>())
    return true;
  auto *Proto = F->getType()->getAs<clang::FunctionProtoType>();
  if (Proto && clang::isUnresolvedExceptionSpec(Proto->getExceptionSpecType()))
    Proto = I.S.ResolveExceptionSpec(F->getLocation(), Proto);
  return Proto && Proto->canThrow() == clang::CT_Cannot;
}

/// `return field;` in a non-virtual body of this class's own field.
static std::optional<std::string> returnedField(const clang::FunctionDecl *F) {
  auto *Method = llvm::dyn_cast<clang::CXXMethodDecl>(F);
  if (!Method || Method->isVirtual() || Method->isStatic() || !F->param_empty() || !F->getBody())
    return std::nullopt;
  auto *Body = llvm::dyn_cast<clang::CompoundStmt>(F->getBody());
  auto *Return = Body && Body->size() == 1 ? llvm::dyn_cast<clang::ReturnStmt>(Body->body_front()) : nullptr;
  if (!Return || !Return->getRetValue())
    return std::nullopt;
  auto *Member = llvm::dyn_cast<clang::MemberExpr>(Return->getRetValue()->IgnoreImplicit()->IgnoreParenImpCasts());
  if (!Member || !llvm::isa<clang::CXXThisExpr>(Member->getBase()->IgnoreParenImpCasts()))
    return std::nullopt;
  auto *Field = llvm::dyn_cast<clang::FieldDecl>(Member->getMemberDecl());
  if (!Field || Field->getParent() != Method->getParent() || Field->isBitField())
    return std::nullopt;
  clang::QualType Result = F->getReturnType().getNonReferenceType().getUnqualifiedType();
  if (!F->getASTContext().hasSameType(Result, Field->getType().getUnqualifiedType()))
    return std::nullopt;
  return Field->getNameAsString();
}

/// `[[clang::lifetimebound]]` after the parameter list: an attribute of the function's type.
static bool isThisLifetimeBound(const clang::FunctionDecl *F) {
  if (!F->getTypeSourceInfo())
    return false;
  clang::TypeLoc Loc = F->getTypeSourceInfo()->getTypeLoc();
  while (auto Attributed = Loc.getAsAdjusted<clang::AttributedTypeLoc>()) {
    if (Attributed.getAttrAs<clang::LifetimeBoundAttr>())
      return true;
    Loc = Attributed.getModifiedLoc();
  }
  return false;
}

static std::string spell(const clang::Expr *E, clang::CompilerInstance &CI) {
  return clang::Lexer::getSourceText(clang::CharSourceRange::getTokenRange(E->getSourceRange()), CI.getSourceManager(),
                                     CI.getLangOpts())
      .str();
}

static ir::Param param(const clang::ParmVarDecl *P, const clang::FunctionDecl *F, Importer &I) {
  ir::Param Param;
  Param.Name = plainName(P);
  Param.Type = I.type(I.passed(P->getType()));
  Param.Cpp = I.declarator(I.passed(P->getType()));
  // Only the compiler knows what a va_list is made of.
  auto *Pointer = Param.Type->as<ir::Pointer>();
  if (Param.Type->as<ir::VaList>() || (Pointer && Pointer->Pointee->as<ir::VaList>()))
    Param.Cpp = Pointer ? "__builtin_va_list *%" : "__builtin_va_list %";
  if (P->getType()->isVariablyModifiedType())
    Param.Cpp = "void *%"; // `int m[n][n]`: its type has other parameters in it
  if (P->hasDefaultArg()) {
    const clang::Expr *Value =
        P->hasUnparsedDefaultArg() || P->hasUninstantiatedDefaultArg() ? nullptr : P->getDefaultArg();
    Param.Default = Value ? spell(Value, I.CI) : "...";
    Param.DefaultIsNull =
        Value && P->getType()->isPointerType() &&
        Value->isNullPointerConstant(I.Ctx, clang::Expr::NPC_ValueDependentIsNull) != clang::Expr::NPCK_NotNull;
  }
  if (auto *Ctor = llvm::dyn_cast<clang::CXXConstructorDecl>(F)) {
    Keeping Kept = I.Borrows.keeping(Ctor, P);
    Param.IsKept = Kept == Keeping::Yes;
    Param.MayBeKept = Kept == Keeping::Unknown && hasPointerMembers(*Ctor->getParent());
  } else if (I.IsCxx) {
    Param.IsStored = I.Borrows.isStored(F, P);
  }
  Param.IsLifetimeBound = P->hasAttr<clang::LifetimeBoundAttr>();
  if (I.IsCxx)
    Param.Use = I.Uses.of(F, P);
  return Param;
}

static void addMethodFacts(ir::Function &Function, const clang::CXXMethodDecl *M, const Importer &I) {
  Function.IsConst = M->isConst();
  Function.IsShared = I.Classes.Words.Shared.matches(Function.O.Qualified);
  Function.IsVolatile = M->isVolatile();
  Function.IsRValueQualified = M->getRefQualifier() == clang::RQ_RValue;
  Function.IsLValueQualified = M->getRefQualifier() == clang::RQ_LValue;
  if (M->getRefQualifier() != clang::RQ_None)
    Function.Symbol.clear(); // a pointer to it has a type that nothing here writes: glue calls it
  Function.IsVirtual = M->isVirtual();
  Function.IsPure = M->isPureVirtual();
  Function.IsStatic = M->isStatic();
  Function.IsFinal = M->hasAttr<clang::FinalAttr>() || M->getParent()->isEffectivelyFinal();
  if (auto *Ctor = llvm::dyn_cast<clang::CXXConstructorDecl>(M)) {
    Function.IsExplicit = Ctor->isExplicit();
    Function.IsCopyCtor = Ctor->isCopyConstructor();
    Function.IsMoveCtor = Ctor->isMoveConstructor();
    // `T()` begins with zeros where nobody wrote the default constructor ([dcl.init.general], value-initialisation).
    Function.InitialisesAll = (Ctor->isDefaultConstructor() && !Ctor->isUserProvided()) || initialisesAll(*Ctor);
    Function.SpansText = spansText(Ctor);
  }
}

/// `asm("a\nb")`: a name that a Rust attribute should not carry; glue calls the function by its C name.
bool import::hasOddLabel(const clang::NamedDecl *D) {
  auto *Label = D->getAttr<clang::AsmLabelAttr>();
  return Label && !llvm::all_of(Label->getLabel(), [](char C) {
           return llvm::isAlnum(C) || C == '_' || C == '$' || C == '.' || C == '@';
         });
}

static std::string symbol(const clang::FunctionDecl *F, Importer &I) {
  if (F->getFormalLinkage() == clang::Linkage::Internal || hasOddLabel(F))
    return "";
  if (auto *Ctor = llvm::dyn_cast<clang::CXXConstructorDecl>(F)) {
    for (std::string &Name : I.Names.getAllManglings(Ctor))
      if (llvm::StringRef(Name).contains("C1"))
        return std::move(Name);
    return "";
  }
  return I.Names.getName(F);
}

static bool isInternal(const clang::FunctionDecl *F) {
  return F->getFormalLinkage() == clang::Linkage::Internal || F->getFormalLinkage() == clang::Linkage::None;
}

/// Whether another translation unit may define it, so that Rust can name its symbol.
static bool hasSymbol(const clang::FunctionDecl *F, const Importer &I) {
  if (isInternal(F))
    return false;
  const clang::FunctionDecl *Definition = nullptr;
  if (I.IsCxx || !F->isDefined(Definition) || !Definition->isInlined())
    return true;
  // GNU's `extern inline`: the header has a copy, the library the function.
  bool IsCopy = Definition->hasAttr<clang::GNUInlineAttr>() && Definition->getStorageClass() == clang::SC_Extern;
  return IsCopy || Definition->isInlineDefinitionExternallyVisible();
}

static void addAbi(ir::Function &Function, const clang::FunctionDecl *F, const Importer &I) {
  auto *Type = F->getType()->castAs<clang::FunctionType>();
  auto Abi = rustAbi(Type->getCallConv(), I.Ctx);
  Function.HasForeignAbi = !Abi || Type->getHasRegParm() || I.hasUncountedAtomic(*Type);
  Function.Abi = Abi.value_or("C");
}

static std::optional<Reason> blocked(const ir::Function &Function, const clang::FunctionDecl *F, Importer &I) {
  if (F->getDeclName().getNameKind() == clang::DeclarationName::CXXLiteralOperatorName)
    return reason(DiagId::SkipLiteral);
  if (Function.O.Kind == ir::ItemKind::Operator && !Function.Operator)
    return reason(DiagId::SkipOperator);
  if (F->isFunctionTemplateSpecialization() && !I.writtenArguments(*F))
    return reason(DiagId::SkipFunctionTemplate);
  if (auto *Method = llvm::dyn_cast<clang::CXXMethodDecl>(F); Method && !I.canName(Method->getParent()))
    return reason(DiagId::SkipTemplateInstance, I.cppName(Method->getParent()));
  if (F->getTrailingRequiresClause())
    return reason(DiagId::SkipConstraint);
  if (const clang::FunctionDecl *Missing = I.IsCxx ? missingDefinition(F, I) : nullptr)
    return reason(DiagId::SkipUndefined, Missing->getQualifiedNameAsString());
  return std::nullopt;
}

/// The prototype stands for `#define FOO(..)`: glue calls the macro.
static void becomeMacro(ir::Function &Function, Importer &I) {
  std::string Name = Function.O.Name.substr(llvm::StringRef(frontend::MacroPrefix).size());
  Function.O.Kind = ir::ItemKind::Macro;
  Function.O.Usr = "macro:" + Name;
  Function.O.Cpp = "#define " + Function.O.Cpp.substr(Function.O.Cpp.find(Name));
  clang::Preprocessor &PP = I.CI.getPreprocessor();
  if (const clang::MacroInfo *Macro = PP.getMacroInfo(PP.getIdentifierInfo(Name)))
    Function.O.Where = I.place(Macro->getDefinitionLoc());
  Function.O.Name = Function.O.Qualified = Function.Callee = std::move(Name);
  Function.O.IsOwn = true;
  Function.Symbol.clear();
  Function.HasSymbol = false;
}

/// C: the declaration that says most. `int f();` before `int f(int);` says nothing of its parameters.
static const clang::FunctionDecl *withPrototype(const clang::FunctionDecl *F) {
  for (const clang::FunctionDecl *Again : F->redecls())
    if (!F->hasPrototype() && Again->hasPrototype())
      return Again;
  return F;
}

static ir::CallForm callForm(const clang::FunctionDecl *F) {
  auto *Method = llvm::dyn_cast<clang::CXXMethodDecl>(F);
  return !Method                                   ? ir::CallForm::Free
         : llvm::isa<clang::CXXConstructorDecl>(F) ? ir::CallForm::Constructor
         : Method->isStatic()                      ? ir::CallForm::Static
                                                   : ir::CallForm::Method;
}

static std::optional<ir::OperatorKind> operatorKind(const clang::FunctionDecl *F, ir::CallForm How) {
  clang::OverloadedOperatorKind Kind = F->getOverloadedOperator();
  if (Kind == clang::OO_None)
    return std::nullopt;
  bool IsMethod = How == ir::CallForm::Method;
  unsigned Operands = F->getNumParams() + IsMethod;
  bool IsPostfix = (Kind == clang::OO_PlusPlus || Kind == clang::OO_MinusMinus) && Operands == 2;
  return ir::findOperator(clang::getOperatorSpelling(Kind), IsPostfix ? 3 : Operands);
}

ir::Function Importer::function(const clang::FunctionDecl *F) {
  if (!IsCxx)
    F = withPrototype(F);
  ir::Function Function;
  auto *Method = llvm::dyn_cast<clang::CXXMethodDecl>(F);
  ir::ItemKind Kind = llvm::isa<clang::CXXConstructorDecl>(F)
                          ? (Method->getParent()->isAbstract() ? ir::ItemKind::AbstractCtor : ir::ItemKind::Ctor)
                      : llvm::isa<clang::CXXConversionDecl>(F) ? ir::ItemKind::Conversion
                      : F->isOverloadedOperator()              ? ir::ItemKind::Operator
                      : !Method                                ? ir::ItemKind::Function
                      : Method->isStatic()                     ? ir::ItemKind::StaticMethod
                                                               : ir::ItemKind::Method;
  Function.O = origin(F, Kind);
  Function.How = callForm(F);
  Function.Operator = operatorKind(F, Function.How);
  if (F->isDefaulted() && F->getReturnType()->isUndeducedType() && F->getOverloadedOperator() == clang::OO_Spaceship)
    S.DefineDefaultedComparison(F->getLocation(), const_cast<clang::FunctionDecl *>(F),
                                S.getDefaultedFunctionKind(F).asComparison());
  Function.IsInline = F->isDefined() || F->isInlined() || F->isConstexpr();
  if (auto Why = blocked(Function, F, *this)) {
    Function.Blocked = std::move(Why);
    Function.Result = ir::makeType(ir::Builtin{ir::BuiltinKind::Void});
    return Function;
  }
  Function.Params.reserve(F->getNumParams());
  for (const clang::ParmVarDecl *P : F->parameters())
    Function.Params.push_back(param(P, F, *this));
  Function.Result = type(returned(F->getReturnType()));
  Function.ResultCpp = declarator(F->getReturnType().getUnqualifiedType()); // `const int f()` gives an int
  Function.Callee = Method || F->getFriendObjectKind() ? F->getNameAsString() : qualifiedName(F);
  if (F->isFunctionTemplateSpecialization()) {
    auto Args = writtenArguments(*F);
    Function.O.Name += Args->Words;
    Function.Callee += Args->Cpp;
  }
  Function.IsVariadic = F->isVariadic();
  Function.HasSymbol = hasSymbol(F, *this);
  addAbi(Function, F, *this);
  Function.IsWeak = (F->hasAttr<clang::WeakAttr>() || F->hasAttr<clang::WeakRefAttr>()) && !F->isDefined();
  Function.IsExternC = F->isExternC();
  Function.IsHidden = F->getVisibility() == clang::HiddenVisibility;
  Function.IsNoReturn = F->isNoReturn();
  Function.IsNoDiscard = F->hasAttr<clang::WarnUnusedResultAttr>();
  Function.CannotThrow = cannotThrow(F, *this);
  Function.ReturnsField = returnedField(F);
  Function.DocumentsThrow = llvm::StringRef(Function.O.Doc).contains("Throws `");
  Function.IsThisLifetimeBound = isThisLifetimeBound(F);
  Function.Symbol = symbol(F, *this);
  if (auto *Pointer = IsCxx ? Function.Result->as<ir::Pointer>() : nullptr; Pointer && Pointer->IsNonNull)
    Function.ResultUse = ir::PointerUse::NonNull;
  addOperatorFacts(Function, F);
  addHiddenOverloads(Function, F, *this);
  if (isMacroRequest(F))
    becomeMacro(Function, *this);
  if (Method)
    addMethodFacts(Function, Method, *this);
  if (Function.Operator && ir::operatorRow(*Function.Operator).Operands == 3) {
    Function.Params.pop_back(); // the int that only marks the postfix form
    Function.Symbol.clear();    // glue knows to pass it
  }
  return Function;
}
