// Which types may be moved by copying bytes: scalars, the std table, and what takesMembersOver can see in a
// constructor's body.
#include "cxx2rs/Classify/Classify.h"

#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"
#include "clang/Sema/Sema.h"
#include "llvm/ADT/SmallPtrSet.h"
#include "llvm/ADT/StringSwitch.h"

using namespace cxx2rs;
using namespace cxx2rs::classify;

namespace {
/// How a std template relocates: never, always, or when its type arguments do.
enum class StdRelocation { No, Yes, Arguments };
} // namespace

/// The table of the standard library's templates. Not in it: string (points into itself under libstdc++), list, map,
/// set and the unordered ones (their nodes point back). libc++'s function points into itself.
static StdRelocation stdRelocation(llvm::StringRef Name, ir::StdLib Library) {
  bool IsLibcxx = Library == ir::StdLib::Libcxx;
  return llvm::StringSwitch<StdRelocation>(Name)
      .Cases({"vector", "unique_ptr", "shared_ptr", "weak_ptr", "deque"}, StdRelocation::Yes)
      .Case("function", IsLibcxx ? StdRelocation::No : StdRelocation::Yes)
      .Cases({"optional", "pair", "tuple", "variant", "array"}, StdRelocation::Arguments)
      .Default(StdRelocation::No);
}

static bool isStdRelocatable(const clang::ClassTemplateSpecializationDecl &Spec, Classifier &C) {
  switch (stdRelocation(Spec.getName(), C.Library)) {
  case StdRelocation::No:
    return false;
  case StdRelocation::Yes:
    return true;
  case StdRelocation::Arguments:
    return llvm::all_of(Spec.getTemplateArgs().asArray(), [&](const clang::TemplateArgument &A) {
      if (A.getKind() == clang::TemplateArgument::Type)
        return C.isRelocatable(A.getAsType());
      if (A.getKind() != clang::TemplateArgument::Pack)
        return true;
      return llvm::all_of(A.pack_elements(), [&](const clang::TemplateArgument &Element) {
        return Element.getKind() != clang::TemplateArgument::Type || C.isRelocatable(Element.getAsType());
      });
    });
  }
  llvm_unreachable("all kinds are above");
}

bool Classifier::isRelocatable(clang::QualType T) {
  T = S.Context.getBaseElementType(T).getCanonicalType();
  if (T->isReferenceType() || T->isScalarType())
    return true;
  const clang::CXXRecordDecl *R = T->getAsCXXRecordDecl();
  if (!R || !R->hasDefinition())
    return false;
  if (auto *Spec = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(R); Spec && R->isInStdNamespace())
    if (stdRelocation(Spec->getName(), Library) != StdRelocation::No)
      return isStdRelocatable(*Spec, *this);
  if (R->isInStdNamespace() && !R->isTriviallyCopyable())
    return false;
  return classify(R).Class != ir::ValueClass::Opaque;
}

bool Classifier::isPod(clang::QualType T) {
  T = S.Context.getBaseElementType(T).getCanonicalType();
  if (T->isReferenceType() || T->isPointerType() || T->isNullPtrType())
    return true;
  if (auto *B = T->getAs<clang::BuiltinType>())
    return B->isInteger() ? B->getKind() != clang::BuiltinType::Int128 && B->getKind() != clang::BuiltinType::UInt128
                          : B->getKind() == clang::BuiltinType::Float || B->getKind() == clang::BuiltinType::Double;
  if (auto *E = T->getAsEnumDecl())
    return E->isComplete();
  const clang::CXXRecordDecl *R = T->getAsCXXRecordDecl();
  if (!R || !CanName(R))
    return false;
  return classify(R).Class == ir::ValueClass::Pod;
}

// ----- constructors that take members over ---------------------------------------------------------------------------

namespace {

/// `other.field`, possibly through casts, std::move, std::forward or std::exchange.
const clang::FieldDecl *memberOfSource(const clang::Expr *E, const clang::ParmVarDecl *Source) {
  while (true) {
    E = E->IgnoreImplicit()->IgnoreParenCasts();
    if (auto *Construct = llvm::dyn_cast<clang::CXXConstructExpr>(E); Construct && Construct->getNumArgs() == 1)
      E = Construct->getArg(0);
    else if (auto *List = llvm::dyn_cast<clang::InitListExpr>(E); List && List->getNumInits() == 1)
      E = List->getInit(0);
    else if (auto *Call = llvm::dyn_cast<clang::CallExpr>(E);
             Call && Call->getNumArgs() >= 1 && Call->getDirectCallee() &&
             Call->getDirectCallee()->isInStdNamespace() && Call->getDirectCallee()->getIdentifier() &&
             (Call->getDirectCallee()->getName() == "move" || Call->getDirectCallee()->getName() == "exchange" ||
              Call->getDirectCallee()->getName() == "forward"))
      E = Call->getArg(0);
    else
      break;
  }
  auto *Member = llvm::dyn_cast<clang::MemberExpr>(E);
  if (!Member)
    return nullptr;
  auto *Of = llvm::dyn_cast<clang::DeclRefExpr>(Member->getBase()->IgnoreImplicit()->IgnoreParenCasts());
  return Of && Of->getDecl() == Source ? llvm::dyn_cast<clang::FieldDecl>(Member->getMemberDecl()) : nullptr;
}

/// Whether a base class is built from the source's, which `Base(std::move(other))` and `Base(other)` do.
bool takesBase(const clang::CXXCtorInitializer &Init, const clang::ParmVarDecl *Source, Classifier &C) {
  clang::QualType Base(Init.getBaseClass(), 0);
  if (!C.isRelocatable(Base))
    return false;
  if (Base->getAsCXXRecordDecl()->isEmpty())
    return true;
  auto *Construct = llvm::dyn_cast<clang::CXXConstructExpr>(Init.getInit()->IgnoreImplicit());
  if (!Construct || Construct->getNumArgs() != 1)
    return false;
  const clang::Expr *E = Construct->getArg(0)->IgnoreImplicit()->IgnoreParenCasts();
  if (auto *Move = llvm::dyn_cast<clang::CallExpr>(E); Move && Move->getNumArgs() == 1)
    E = Move->getArg(0)->IgnoreImplicit()->IgnoreParenCasts();
  auto *Of = llvm::dyn_cast<clang::DeclRefExpr>(E);
  return Of && Of->getDecl() == Source;
}

/// `other.field = <constant>;`
bool resetsSource(const clang::Stmt *S, const clang::ParmVarDecl *Source) {
  auto *Assign = llvm::dyn_cast<clang::BinaryOperator>(S);
  if (!Assign || Assign->getOpcode() != clang::BO_Assign || !memberOfSource(Assign->getLHS(), Source))
    return false;
  const clang::Expr *Value = Assign->getRHS()->IgnoreImplicit()->IgnoreParenCasts();
  if (auto *Chain = llvm::dyn_cast<clang::BinaryOperator>(Value))
    return resetsSource(Chain, Source);
  return llvm::isa<clang::CXXNullPtrLiteralExpr, clang::GNUNullExpr, clang::IntegerLiteral, clang::CXXBoolLiteralExpr,
                   clang::FloatingLiteral>(Value) ||
         (llvm::isa<clang::DeclRefExpr>(Value) &&
          llvm::isa<clang::EnumConstantDecl>(llvm::cast<clang::DeclRefExpr>(Value)->getDecl()));
}

} // namespace

bool classify::takesMembersOver(const clang::CXXConstructorDecl &Ctor, Classifier &C) {
  const clang::FunctionDecl *Definition = nullptr;
  if (!Ctor.hasBody(Definition) || !Definition->getBody())
    return false;
  auto *Defined = llvm::cast<clang::CXXConstructorDecl>(Definition);
  const clang::ParmVarDecl *Source = Defined->getParamDecl(0);
  llvm::SmallPtrSet<const clang::FieldDecl *, 8> Taken;
  for (const clang::CXXCtorInitializer *Init : Defined->inits()) {
    if (Init->isBaseInitializer()) {
      if (!takesBase(*Init, Source, C))
        return false;
      continue;
    }
    const clang::FieldDecl *Field = Init->getMember();
    if (!Field || memberOfSource(Init->getInit(), Source) != Field || !C.isRelocatable(Field->getType()))
      return false;
    Taken.insert(Field);
  }
  if (!llvm::all_of(Ctor.getParent()->fields(), [&](const clang::FieldDecl *F) { return Taken.contains(F); }))
    return false;
  auto *Body = llvm::dyn_cast<clang::CompoundStmt>(Defined->getBody());
  return Body && llvm::all_of(Body->body(), [&](const clang::Stmt *S) {
           auto *E = llvm::dyn_cast<clang::Expr>(S);
           return E ? resetsSource(E->IgnoreImplicit(), Source) : llvm::isa<clang::NullStmt>(S);
         });
}
