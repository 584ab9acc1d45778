// Whether a function only uses what a pointer to an object points to. Whoever keeps, returns, deletes or hands on the
// pointer gives no such answer, and neither does whoever cannot be seen. A use that no test for null stands before says
// that null is not allowed.
#include "Use.h"

#include "clang/AST/Attr.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/StmtCXX.h"

using namespace cxx2rs;
using namespace cxx2rs::import;
using ir::PointerUse;

static const clang::Expr *plain(const clang::Expr *E) { return E->IgnoreParenImpCasts(); }
static bool isScalar(clang::QualType T) { return T->isArithmeticType() || T->isEnumeralType(); }

namespace cxx2rs::import {

/// Walks a body. `IsTested`: here the pointer is known not to be null.
class UseFinder {
public:
  UseFinder(PointerUses &Uses, const clang::ParmVarDecl *Param) : Uses(Uses), Param(Param) {}

  void walk(const clang::Stmt *S, bool IsTested) {
    if (!S)
      return;
    if (auto *E = llvm::dyn_cast<clang::Expr>(S))
      return expression(E, IsTested);
    if (auto *If = llvm::dyn_cast<clang::IfStmt>(S)) {
      walk(If->getInit(), IsTested);
      walk(If->getConditionVariableDeclStmt(), IsTested);
      walk(If->getCond(), IsTested);
      walk(If->getThen(), IsTested || holdsIf(If->getCond(), true));
      return walk(If->getElse(), IsTested || holdsIf(If->getCond(), false));
    }
    if (auto *Block = llvm::dyn_cast<clang::CompoundStmt>(S)) {
      const bool WasTested = IsTested;
      for (const clang::Stmt *Part : Block->body()) {
        if (llvm::isa<clang::SwitchCase>(Part))
          IsTested = WasTested; // entered from above
        walk(Part, IsTested);
        // `if (!p) return;`
        auto *If = llvm::dyn_cast<clang::IfStmt>(Part);
        IsTested |= If && !If->getElse() && leaves(If->getThen()) && holdsIf(If->getCond(), false);
      }
      return;
    }
    Escapes |= llvm::isa<clang::GotoStmt, clang::IndirectGotoStmt>(S); // past any test
    bool IsOrdinary = !llvm::isa<clang::CXXCatchStmt, clang::AsmStmt>(S);
    for (const clang::Stmt *Child : S->children())
      walk(Child, IsTested && IsOrdinary);
  }

  /// What a member of the object made begins with.
  void walkInit(const clang::CXXCtorInitializer *Init) {
    IsKept |= Init->isMemberInitializer() && isParam(Init->getInit());
    walk(Init->getInit(), false);
  }

  PointerUse answer() const {
    return IsKept           ? PointerUse::Raw
           : Escapes        ? PointerUse::Unknown
           : IsDereferenced ? PointerUse::NonNull
                            : PointerUse::Borrowed;
  }

private:
  bool isParam(const clang::Expr *E) const {
    auto *Ref = llvm::dyn_cast<clang::DeclRefExpr>(plain(E));
    return Ref && Ref->getDecl() == Param;
  }
  /// The pointer's value, not the variable.
  bool isValue(const clang::Expr *E) const {
    auto *Cast = llvm::dyn_cast<clang::ImplicitCastExpr>(E->IgnoreParens());
    return Cast && isParam(E) && readsVariable(Cast);
  }
  static bool readsVariable(const clang::ImplicitCastExpr *Cast) {
    for (const clang::Expr *E = Cast; auto *One = llvm::dyn_cast<clang::ImplicitCastExpr>(E);
         E = One->getSubExpr()->IgnoreParens())
      if (One->getCastKind() == clang::CK_LValueToRValue)
        return true;
    return false;
  }
  /// `*p`, or the object in `p->..`.
  bool isObject(const clang::Expr *E) const {
    auto *Star = llvm::dyn_cast<clang::UnaryOperator>(plain(E));
    return (Star && Star->getOpcode() == clang::UO_Deref && isValue(Star->getSubExpr())) || isValue(E);
  }
  /// A scalar member of the object, or of a member of it.
  bool isScalarMember(const clang::Expr *E) const {
    auto *Member = llvm::dyn_cast<clang::MemberExpr>(E->IgnoreParens());
    return Member && isScalar(Member->getType()) && isMember(Member);
  }
  bool isMember(const clang::MemberExpr *Member) const {
    if (!llvm::isa<clang::FieldDecl>(Member->getMemberDecl()) || Member->getMemberDecl()->getType()->isReferenceType())
      return false;
    const clang::Expr *Base = plain(Member->getBase());
    auto *Outer = llvm::dyn_cast<clang::MemberExpr>(Base);
    return isObject(Member->getBase()) || (Outer && !Member->isArrow() && isMember(Outer));
  }

  /// Whether the pointer is not null if a condition is `Is`.
  bool holdsIf(const clang::Expr *Condition, bool Is) const {
    if (!Condition)
      return false;
    const clang::Expr *E = plain(Condition);
    if (isParam(E))
      return Is;
    if (auto *Not = llvm::dyn_cast<clang::UnaryOperator>(E); Not && Not->getOpcode() == clang::UO_LNot)
      return holdsIf(Not->getSubExpr(), !Is);
    auto *Binary = llvm::dyn_cast<clang::BinaryOperator>(E);
    if (!Binary)
      return false;
    if (Binary->getOpcode() == (Is ? clang::BO_LAnd : clang::BO_LOr))
      return holdsIf(Binary->getLHS(), Is) || holdsIf(Binary->getRHS(), Is);
    if (Binary->getOpcode() != (Is ? clang::BO_NE : clang::BO_EQ))
      return false;
    return (isParam(Binary->getLHS()) && isNull(Binary->getRHS())) ||
           (isParam(Binary->getRHS()) && isNull(Binary->getLHS()));
  }
  bool isNull(const clang::Expr *E) const {
    return E->isNullPointerConstant(Param->getASTContext(), clang::Expr::NPC_ValueDependentIsNotNull) !=
           clang::Expr::NPCK_NotNull;
  }
  static bool leaves(const clang::Stmt *S) {
    if (auto *Block = llvm::dyn_cast<clang::CompoundStmt>(S))
      return !Block->body_empty() && leaves(Block->body_back());
    if (auto *E = llvm::dyn_cast<clang::Expr>(S))
      return llvm::isa<clang::CXXThrowExpr>(E->IgnoreImplicit());
    return llvm::isa<clang::ReturnStmt, clang::ContinueStmt, clang::BreakStmt>(S);
  }

  void dereferenced(bool IsTested) { IsDereferenced |= !IsTested; }

  void expression(const clang::Expr *E, bool IsTested) {
    if (auto *Lambda = llvm::dyn_cast<clang::LambdaExpr>(E)) {
      for (const clang::LambdaCapture &Capture : Lambda->captures())
        Escapes |= !Capture.capturesVariable() || Capture.getCapturedVar() == Param;
      return;
    }
    IsKept |= keeps(E);
    if (auto *Ref = llvm::dyn_cast<clang::DeclRefExpr>(E)) {
      Escapes |= Ref->getDecl() == Param;
      return;
    }
    if (reads(E) || writes(E, IsTested) || compares(E, IsTested) || copies(E, IsTested) || calls(E, IsTested))
      return;
    if (auto *Choice = llvm::dyn_cast<clang::ConditionalOperator>(E)) {
      walk(Choice->getCond(), IsTested);
      walk(Choice->getTrueExpr(), IsTested || holdsIf(Choice->getCond(), true));
      return walk(Choice->getFalseExpr(), IsTested || holdsIf(Choice->getCond(), false));
    }
    if (auto *Binary = llvm::dyn_cast<clang::BinaryOperator>(E); Binary && Binary->isLogicalOp()) {
      walk(Binary->getLHS(), IsTested);
      bool IsAnd = Binary->getOpcode() == clang::BO_LAnd;
      return walk(Binary->getRHS(), IsTested || holdsIf(Binary->getLHS(), IsAnd));
    }
    if (auto *Cast = llvm::dyn_cast<clang::ImplicitCastExpr>(E); Cast && scalarRead(Cast, IsTested))
      return;
    for (const clang::Stmt *Child : E->children())
      walk(Child, IsTested);
  }

  /// `delete p`, and `place = p` unless that is a variable of the function's own.
  bool keeps(const clang::Expr *E) const {
    if (auto *Delete = llvm::dyn_cast<clang::CXXDeleteExpr>(E))
      return isParam(Delete->getArgument());
    auto *Assign = llvm::dyn_cast<clang::BinaryOperator>(E);
    if (!Assign || Assign->getOpcode() != clang::BO_Assign || !isParam(Assign->getRHS()))
      return false;
    auto *To = llvm::dyn_cast<clang::DeclRefExpr>(plain(Assign->getLHS()));
    auto *Variable = To ? llvm::dyn_cast<clang::VarDecl>(To->getDecl()) : nullptr;
    return !Variable || !Variable->hasLocalStorage();
  }
  /// The pointer as a condition.
  bool reads(const clang::Expr *E) const {
    auto *Cast = llvm::dyn_cast<clang::ImplicitCastExpr>(E);
    return Cast && Cast->getCastKind() == clang::CK_PointerToBoolean && isValue(Cast->getSubExpr());
  }
  /// `p->x` as a value.
  bool scalarRead(const clang::ImplicitCastExpr *Cast, bool IsTested) {
    if (Cast->getCastKind() != clang::CK_LValueToRValue || !isScalarMember(Cast->getSubExpr()))
      return false;
    dereferenced(IsTested);
    return true;
  }
  /// `p->x = value`, `++p->x`, and `*p = value` of a class that is copied byte by byte.
  bool writes(const clang::Expr *E, bool IsTested) {
    if (auto *Assign = llvm::dyn_cast<clang::BinaryOperator>(E);
        Assign && Assign->isAssignmentOp() && isScalarMember(Assign->getLHS())) {
      dereferenced(IsTested);
      walk(Assign->getRHS(), IsTested);
      return true;
    }
    if (auto *Step = llvm::dyn_cast<clang::UnaryOperator>(E);
        Step && Step->isIncrementDecrementOp() && isScalarMember(Step->getSubExpr())) {
      dereferenced(IsTested);
      return true;
    }
    auto *Assign = llvm::dyn_cast<clang::CXXOperatorCallExpr>(E);
    if (!Assign || Assign->getOperator() != clang::OO_Equal || !isObject(Assign->getArg(0)))
      return false;
    auto *Method = llvm::dyn_cast_or_null<clang::CXXMethodDecl>(Assign->getDirectCallee());
    if (!Method || !Method->isTrivial())
      return false;
    dereferenced(IsTested);
    walk(Assign->getArg(1), IsTested);
    return true;
  }
  /// `T copy = *p;` of a class that is copied byte by byte; `(void)p;`.
  bool copies(const clang::Expr *E, bool IsTested) {
    if (auto *Cast = llvm::dyn_cast<clang::CastExpr>(E); Cast && Cast->getCastKind() == clang::CK_ToVoid)
      return isParam(Cast->getSubExpr());
    auto *Made = llvm::dyn_cast<clang::CXXConstructExpr>(E);
    if (!Made || !Made->getConstructor()->isCopyConstructor() || !Made->getConstructor()->isTrivial() ||
        !isObject(Made->getArg(0)))
      return false;
    dereferenced(IsTested);
    return true;
  }
  bool compares(const clang::Expr *E, bool IsTested) {
    auto *Binary = llvm::dyn_cast<clang::BinaryOperator>(E);
    if (!Binary || !Binary->isEqualityOp())
      return false;
    for (const clang::Expr *Side : {Binary->getLHS(), Binary->getRHS()})
      if (!isParam(Side))
        walk(Side, IsTested);
    return true;
  }
  /// `p->size()`: what a const member function that gives a scalar does is what Rust could do with `&T`.
  bool calls(const clang::Expr *E, bool IsTested) {
    auto *Call = llvm::dyn_cast<clang::CallExpr>(E);
    if (!Call || llvm::isa<clang::CXXOperatorCallExpr>(E))
      return false;
    const clang::FunctionDecl *Callee = Call->getDirectCallee();
    auto *Member = llvm::dyn_cast<clang::CXXMemberCallExpr>(E);
    if (Member && isObject(Member->getImplicitObjectArgument())) {
      const clang::CXXMethodDecl *Method = Member->getMethodDecl();
      Escapes |= !Method || !Method->isConst() || !(isScalar(Call->getType()) || Call->getType()->isVoidType());
      dereferenced(IsTested);
    } else {
      walk(Call->getCallee(), IsTested);
    }
    for (unsigned I = 0; I != Call->getNumArgs(); ++I)
      if (isValue(Call->getArg(I)) && Callee && I < Callee->getNumParams())
        handOn(Callee, I, IsTested);
      else
        walk(Call->getArg(I), IsTested);
    return true;
  }
  void handOn(const clang::FunctionDecl *Callee, unsigned I, bool IsTested) {
    bool IsSame = Callee->getParamDecl(I)->getType()->isPointerType();
    PointerUse There = IsSame ? Uses.inBody(Callee, I) : PointerUse::Unknown;
    Escapes |= There == PointerUse::Unknown;
    if (There == PointerUse::NonNull)
      dereferenced(IsTested);
  }

  PointerUses &Uses;
  const clang::ParmVarDecl *Param;
  bool Escapes = false, IsDereferenced = false;
  bool IsKept = false; ///< seen to be stored or deleted
};

} // namespace cxx2rs::import

PointerUse PointerUses::inBody(const clang::FunctionDecl *F, unsigned Index) {
  const clang::FunctionDecl *Definition = nullptr;
  auto *Method = llvm::dyn_cast<clang::CXXMethodDecl>(F);
  bool IsReplaceable = Method && Method->isVirtual() && !Method->hasAttr<clang::FinalAttr>() &&
                       !Method->getParent()->isEffectivelyFinal();
  if (IsReplaceable || !F->hasBody(Definition) || !Definition->getBody() || Definition->isDependentContext() ||
      Index >= Definition->getNumParams())
    return PointerUse::Unknown;
  const clang::ParmVarDecl *Param = Definition->getParamDecl(Index);
  if (auto [It, IsNew] = Known.try_emplace(Param, PointerUse::Unknown); !IsNew)
    return It->second;
  UseFinder Finder(*this, Param);
  if (auto *Ctor = llvm::dyn_cast<clang::CXXConstructorDecl>(Definition))
    for (const clang::CXXCtorInitializer *Init : Ctor->inits())
      Finder.walkInit(Init);
  Finder.walk(Definition->getBody(), false);
  return Known[Param] = Finder.answer();
}

PointerUse PointerUses::of(const clang::FunctionDecl *F, const clang::ParmVarDecl *P) {
  clang::QualType T = P->getType();
  if (!T->isPointerType() || !T->getPointeeType()->isRecordType())
    return PointerUse::Unknown;
  auto Nullability = T->getNullability();
  if (Nullability == clang::NullabilityKind::NonNull)
    return PointerUse::NonNull;
  if (Nullability == clang::NullabilityKind::Nullable || P->hasAttr<clang::NoEscapeAttr>())
    return PointerUse::Borrowed;
  return inBody(F, P->getFunctionScopeIndex());
}
