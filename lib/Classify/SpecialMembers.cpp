// What one may do with the objects of a class, as overload resolution at the point of use would see it: implicit
// members are asked of Sema, so deleted and private ones are never taken for absent.
#include "cxx2rs/Classify/Classify.h"

#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/Stmt.h"
#include "clang/Sema/Sema.h"

using namespace cxx2rs;
using namespace cxx2rs::classify;

static bool isUsable(const clang::CXXMethodDecl *M) {
  return M && !M->isDeleted() && !M->isInvalidDecl() && M->getAccess() == clang::AS_public;
}

static clang::CXXRecordDecl *definition(const clang::CXXRecordDecl &R) {
  return const_cast<clang::CXXRecordDecl *>(R.getDefinition());
}

bool classify::hasAccessibleDestructor(const clang::CXXRecordDecl &R, clang::Sema &S) {
  return isUsable(S.LookupDestructor(definition(R)));
}
bool Classifier::isCopyable(clang::QualType T) {
  T = S.Context.getBaseElementType(T);
  auto *R = T->getAsCXXRecordDecl();
  // A container of pointers to nodes need not have instantiated its element yet.
  return !R || !S.isCompleteType(R->getLocation(), T) || copyCompiles(*R->getDefinition());
}

/// `std::vector<std::unique_ptr<T>>` declares a copy constructor that does not compile: an instance of a template is
/// taken for copyable only if what it is made of is. Pointers that share are copyable whatever they point to.
bool Classifier::isCopyableInstance(const clang::CXXRecordDecl &R) {
  auto *Spec = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(&R);
  if (!Spec || (R.isInStdNamespace() && (R.getName() == "shared_ptr" || R.getName() == "weak_ptr")))
    return true;
  return llvm::all_of(Spec->getTemplateArgs().asArray(), [&](const clang::TemplateArgument &A) {
    return A.getKind() != clang::TemplateArgument::Type || A.getAsType().isNull() || isCopyable(A.getAsType());
  });
}

bool Classifier::hasCopy(const clang::CXXRecordDecl &R) {
  return isUsable(S.LookupCopyingConstructor(definition(R), clang::Qualifiers::Const)) && copyCompiles(R);
}

/// Access does not count here: a member's copy constructor may be there for its class alone.
bool Classifier::copyCompiles(const clang::CXXRecordDecl &R) {
  // A class may hold containers of itself: while the answer is being found, that does not count against it.
  if (auto [It, IsNew] = Copyable.try_emplace(&R, true); !IsNew)
    return It->second;
  const clang::CXXConstructorDecl *Copy = S.LookupCopyingConstructor(definition(R), clang::Qualifiers::Const);
  bool Compiles = Copy && !Copy->isDeleted() && isCopyableInstance(R) && !copiesOwner(R);
  if (Compiles && !Copy->isUserProvided())
    Compiles = llvm::all_of(R.fields(), [&](const clang::FieldDecl *F) { return isCopyable(F->getType()); }) &&
               llvm::all_of(R.bases(), [&](const clang::CXXBaseSpecifier &B) { return isCopyable(B.getType()); });
  return Copyable[&R] = Compiles;
}

/// Whether a destructor's body may end what a member points to: it mentions the member, or calls what may.
static bool mayEnd(const clang::Stmt *S, const clang::FieldDecl *Field) {
  if (!S)
    return false;
  if (auto *Asm = llvm::dyn_cast<clang::GCCAsmStmt>(S); Asm && Asm->getAsmString().empty())
    return false; // a barrier for the optimiser
  if (auto *Member = llvm::dyn_cast<clang::MemberExpr>(S))
    if (Member->getMemberDecl() == Field || llvm::isa<clang::CXXMethodDecl>(Member->getMemberDecl()))
      return true;
  return llvm::isa<clang::CXXThisExpr>(S)
             ? false
             : llvm::any_of(S->children(), [&](const clang::Stmt *Child) { return mayEnd(Child, Field); });
}

bool Classifier::copiesOwner(const clang::CXXRecordDecl &R) {
  auto *Destructor = R.getDestructor();
  bool HasOwn = llvm::any_of(R.ctors(), [](const clang::CXXConstructorDecl *C) {
    return C->isCopyConstructor() && !C->isImplicit(); // `= default` is a decision
  });
  if (R.isInStdNamespace() || !Destructor || !Destructor->isUserProvided() || HasOwn ||
      R.hasUserDeclaredMoveOperation()) // then C++ makes none
    return false;
  const clang::FunctionDecl *Definition = nullptr;
  bool IsSeen = Destructor->hasBody(Definition) && !Definition->hasSkippedBody();
  return llvm::any_of(R.fields(), [&](const clang::FieldDecl *F) {
    bool IsAddress = F->getType()->isPointerType() && !F->getType()->isFunctionPointerType();
    return IsAddress && (!IsSeen || mayEnd(Definition->getBody(), F));
  });
}

/// Whether a move of the compiler's copies a member that must not be copied.
bool Classifier::movesOwners(const clang::CXXRecordDecl &R) {
  const clang::CXXConstructorDecl *Move = S.LookupMovingConstructor(definition(R), 0);
  if (!Move || Move->isUserProvided() || R.isInStdNamespace())
    return false;
  auto isBad = [&](clang::QualType T) {
    auto *Part = S.Context.getBaseElementType(T)->getAsCXXRecordDecl();
    return Part && Part->hasDefinition() && movesOwners(*Part->getDefinition());
  };
  return (Move->isCopyConstructor() && copiesOwner(R)) ||
         llvm::any_of(R.fields(), [&](const clang::FieldDecl *F) { return isBad(F->getType()); }) ||
         llvm::any_of(R.bases(), [&](const clang::CXXBaseSpecifier &B) { return isBad(B.getType()); });
}

bool Classifier::hasMove(const clang::CXXRecordDecl &R) { return hasAccessibleMove(R, S) && !movesOwners(R); }

bool classify::hasAccessibleMove(const clang::CXXRecordDecl &R, clang::Sema &S) {
  return isUsable(S.LookupMovingConstructor(definition(R), 0));
}
bool classify::hasAccessibleDefault(const clang::CXXRecordDecl &R, clang::Sema &S) {
  return isUsable(S.LookupDefaultConstructor(definition(R)));
}
