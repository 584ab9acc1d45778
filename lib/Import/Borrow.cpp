// What a constructor keeps of its arguments: the evidence that makes a class a view. Only visible bodies and attributes
// are asked.
#include "Borrow.h"

#include "clang/AST/Attr.h"
#include "clang/AST/ExprCXX.h"

using namespace cxx2rs::import;

/// Calls on an argument that hand out the address of what it holds.
static bool givesAddress(const clang::CXXMethodDecl *M) {
  if (!M || !M->getIdentifier())
    return false;
  llvm::StringRef Name = M->getName();
  return Name == "data" || Name == "c_str" || Name == "begin" || Name == "end" || Name == "get";
}

namespace {
struct Source {
  const clang::ParmVarDecl *Param = nullptr;
  bool IsCertain = true; ///< false: through a call that may or may not keep it
};
} // namespace

/// The parameter whose address (or whose pointee's) an initialiser is, if it is one.
static Source addressOf(const clang::Expr *E) {
  E = E->IgnoreImplicit()->IgnoreParenCasts();
  if (auto *Ref = llvm::dyn_cast<clang::DeclRefExpr>(E))
    return {llvm::dyn_cast<clang::ParmVarDecl>(Ref->getDecl()), true};
  if (auto *Unary = llvm::dyn_cast<clang::UnaryOperator>(E))
    return addressOf(Unary->getSubExpr());
  if (auto *Member = llvm::dyn_cast<clang::MemberExpr>(E))
    return addressOf(Member->getBase());
  if (auto *Binary = llvm::dyn_cast<clang::BinaryOperator>(E); Binary && Binary->isAdditiveOp()) {
    Source Left = addressOf(Binary->getLHS());
    return Left.Param ? Left : addressOf(Binary->getRHS());
  }
  if (auto *Call = llvm::dyn_cast<clang::CXXMemberCallExpr>(E)) {
    Source Of = addressOf(Call->getImplicitObjectArgument());
    return {Of.Param, givesAddress(Call->getMethodDecl())};
  }
  if (auto *Choice = llvm::dyn_cast<clang::ConditionalOperator>(E)) {
    Source True = addressOf(Choice->getTrueExpr());
    return True.Param ? True : addressOf(Choice->getFalseExpr());
  }
  auto *Construct = llvm::dyn_cast<clang::CXXConstructExpr>(E);
  if (Construct && Construct->getNumArgs() == 1)
    return addressOf(Construct->getArg(0));
  if (auto *Call = llvm::dyn_cast<clang::CallExpr>(E))
    for (const clang::Expr *Arg : Call->arguments())
      if (Source Of = addressOf(Arg); Of.Param)
        return {Of.Param, false};
  return {};
}

/// A class whose values are addresses of what somebody else owns.
bool Borrowing::isView(clang::QualType T) {
  auto *R = T->getAsCXXRecordDecl();
  if (!R || !R->hasDefinition())
    return false;
  if (R->hasAttr<clang::PointerAttr>())
    return true;
  if (R->isInStdNamespace())
    return R->getIdentifier() && (R->getName() == "basic_string_view" || R->getName() == "span");
  return keepsArguments(*R->getDefinition());
}

bool Borrowing::holdsAddress(clang::QualType T) { return T->isPointerType() || T->isReferenceType() || isView(T); }
/// A borrow that safe Rust can express: a reference, characters, or a view.
bool Borrowing::isBorrow(const clang::ParmVarDecl *P) {
  clang::QualType T = P->getType();
  if (T->isLValueReferenceType())
    return !T->getPointeeType()->isFunctionType();
  if (auto *R = T->getAsCXXRecordDecl(); R && R->isInStdNamespace())
    return isView(T);
  return T->isPointerType() && T->getPointeeType()->isCharType() && T->getPointeeType().isConstQualified();
}

/// What the constructor of a member or base keeps of an argument that leads to this parameter.
Keeping Borrowing::keepingThrough(const clang::Expr *Init, unsigned Index) {
  auto *Construct = llvm::dyn_cast<clang::CXXConstructExpr>(Init->IgnoreImplicit());
  if (!Construct)
    return Keeping::No;
  // The standard library's owners copy what they are given, and so does any copy constructor but a view's.
  const clang::CXXRecordDecl *Made = Construct->getConstructor()->getParent();
  bool IsOwner = Made->isInStdNamespace() || Construct->getConstructor()->isCopyOrMoveConstructor();
  if (IsOwner && !isView(Construct->getType()))
    return Keeping::No;
  Keeping Most = Keeping::No;
  for (unsigned I = 0; I != Construct->getNumArgs() && I != Construct->getConstructor()->getNumParams(); ++I) {
    Source Of = addressOf(Construct->getArg(I));
    if (!Of.Param || Of.Param->getFunctionScopeIndex() != Index)
      continue;
    bool IsViewCopy = Construct->getConstructor()->isCopyOrMoveConstructor() && isView(Construct->getType());
    Most = std::max(
        Most, IsViewCopy ? Keeping::Yes
                         : keepingAddress(Construct->getConstructor(), Construct->getConstructor()->getParamDecl(I)));
  }
  return Most;
}

static bool isObjectPointer(clang::QualType T) { return T->isPointerType() && T->getPointeeType()->isRecordType(); }

/// Whether a statement hands the parameter to code that may keep its address. Reading a scalar from it does not.
bool Borrowing::escapesIn(const clang::Stmt *S, const clang::ParmVarDecl *Param) {
  if (!S)
    return false;
  if (auto *Ref = llvm::dyn_cast<clang::DeclRefExpr>(S))
    if (auto *P = llvm::dyn_cast<clang::ParmVarDecl>(Ref->getDecl()))
      return P->getFunctionScopeIndex() == Param->getFunctionScopeIndex();
  if (auto *Assign = llvm::dyn_cast<clang::BinaryOperator>(S); Assign && Assign->isAssignmentOp())
    if (Assign->getLHS()->getType()->isArithmeticType())
      return false;
  if (auto *Call = llvm::dyn_cast<clang::CXXMemberCallExpr>(S); Call && Call->getType()->isArithmeticType())
    return llvm::any_of(Call->arguments(), [&](const clang::Expr *Arg) { return escapesIn(Arg, Param); });
  return llvm::any_of(S->children(), [&](const clang::Stmt *Child) { return escapesIn(Child, Param); });
}

Keeping Borrowing::keeping(const clang::CXXConstructorDecl *Ctor, const clang::ParmVarDecl *Param) {
  if (Param->hasAttr<clang::LifetimeBoundAttr>())
    return Keeping::Yes;
  if (Ctor->isCopyOrMoveConstructor() || (!isBorrow(Param) && !isObjectPointer(Param->getType())))
    return Keeping::No;
  Keeping Kept = keepingAddress(Ctor, Param);
  // A class that ends what it points to is no view: nothing says how long that must live.
  bool IsHeld = Kept == Keeping::Yes && isObjectPointer(Param->getType()) && !keepsArguments(*Ctor->getParent());
  return IsHeld ? Keeping::Unknown : Kept;
}

Keeping Borrowing::keepingAddress(const clang::CXXConstructorDecl *Ctor, const clang::ParmVarDecl *Param) {
  const clang::FunctionDecl *Definition = nullptr;
  if (!Ctor->hasBody(Definition) || !Definition->getBody())
    return Ctor->isDefaulted() ? Keeping::No : Keeping::Unknown;
  unsigned Index = Param->getFunctionScopeIndex();
  Keeping Most = Keeping::No;
  auto look = [&](clang::QualType Field, const clang::Expr *Value) {
    if (!holdsAddress(Field) || !Value)
      return;
    Source Of = addressOf(Value);
    if (Of.Param && Of.Param->getFunctionScopeIndex() == Index)
      Most = std::max(Most, Of.IsCertain ? Keeping::Yes : Keeping::Unknown);
  };
  for (const clang::CXXCtorInitializer *Init : llvm::cast<clang::CXXConstructorDecl>(Definition)->inits()) {
    if (Init->isMemberInitializer())
      look(Init->getMember()->getType(), Init->getInit());
    Most = std::max(Most, keepingThrough(Init->getInit(), Index));
  }
  if (auto *Body = llvm::dyn_cast<clang::CompoundStmt>(Definition->getBody()))
    for (const clang::Stmt *S : Body->body()) {
      auto *E = llvm::dyn_cast<clang::Expr>(S);
      auto *Assign = E ? llvm::dyn_cast<clang::BinaryOperator>(E->IgnoreImplicit()) : nullptr;
      if (Assign && Assign->isAssignmentOp())
        look(Assign->getLHS()->getType(), Assign->getRHS());
      else if (escapesIn(S, Param))
        Most = std::max(Most, Keeping::Unknown);
    }
  return Most;
}

/// A variable of the function's own, or a part of one.
static bool isLocal(const clang::Expr *E) {
  E = E->IgnoreParenImpCasts();
  if (auto *Member = llvm::dyn_cast<clang::MemberExpr>(E))
    return !Member->isArrow() && isLocal(Member->getBase());
  auto *Ref = llvm::dyn_cast<clang::DeclRefExpr>(E);
  auto *Variable = Ref ? llvm::dyn_cast<clang::VarDecl>(Ref->getDecl()) : nullptr;
  return Variable && Variable->hasLocalStorage() && !Variable->getType()->isReferenceType();
}

/// `name_ = name;`, `item_ = &item;`
bool Borrowing::storesIn(const clang::Stmt *S, const clang::ParmVarDecl *Param) {
  if (!S)
    return false;
  auto *Assign = llvm::dyn_cast<clang::BinaryOperator>(S);
  if (Assign && Assign->getOpcode() == clang::BO_Assign && !isLocal(Assign->getLHS()) &&
      holdsAddress(Assign->getLHS()->getType())) {
    Source Of = addressOf(Assign->getRHS());
    if (Of.Param == Param && Of.IsCertain)
      return true;
  }
  return llvm::any_of(S->children(), [&](const clang::Stmt *Child) { return storesIn(Child, Param); });
}

bool Borrowing::isStored(const clang::FunctionDecl *F, const clang::ParmVarDecl *Param) {
  const clang::FunctionDecl *Definition = nullptr;
  if (!isBorrow(Param) || !F->hasBody(Definition) || Definition->isDependentContext())
    return false;
  return storesIn(Definition->getBody(), Definition->getParamDecl(Param->getFunctionScopeIndex()));
}

bool Borrowing::keepsArguments(const clang::CXXRecordDecl &R) {
  if (auto [It, IsNew] = Known.try_emplace(&R, false); !IsNew)
    return It->second;
  bool Keeps = llvm::any_of(R.ctors(), [&](const clang::CXXConstructorDecl *Ctor) {
    return !Ctor->isDeleted() && Ctor->getAccess() == clang::AS_public &&
           llvm::any_of(Ctor->parameters(), [&](const clang::ParmVarDecl *P) {
             // A pointer that is kept and never deleted is a borrow too, if one that takes an unsafe call.
             if (isObjectPointer(P->getType()) && R.hasTrivialDestructor() && !Ctor->isCopyOrMoveConstructor())
               return keepingAddress(Ctor, P) == Keeping::Yes;
             return keeping(Ctor, P) == Keeping::Yes && isBorrow(P);
           });
  });
  return Known[&R] = Keeps;
}

bool cxx2rs::import::hasPointerMembers(const clang::CXXRecordDecl &R) {
  for (const clang::FieldDecl *F : R.fields())
    if ((F->getType()->isPointerType() || F->getType()->isReferenceType()) && !F->getType()->isFunctionPointerType())
      return true;
  return llvm::any_of(R.bases(), [](const clang::CXXBaseSpecifier &B) {
    auto *Base = B.getType()->getAsCXXRecordDecl();
    return Base && Base->hasDefinition() && hasPointerMembers(*Base->getDefinition());
  });
}
