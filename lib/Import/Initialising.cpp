#include "Initialising.h"

#include "clang/AST/DeclCXX.h"
#include "clang/AST/ExprCXX.h"

#include "llvm/ADT/SmallPtrSet.h"

using namespace cxx2rs::import;

/// What a base, a member or the whole object begins with.
static bool isWhole(const clang::Expr *Init) {
  auto *Construct = llvm::dyn_cast<clang::CXXConstructExpr>(Init->IgnoreImplicit());
  if (!Construct)
    return true; // a value, or `x()` and `x{}`
  const clang::CXXConstructorDecl &Ctor = *Construct->getConstructor();
  return Construct->requiresZeroInitialization() || Ctor.isCopyOrMoveConstructor() || initialisesAll(Ctor);
}

bool cxx2rs::import::initialisesAll(const clang::CXXConstructorDecl &Ctor) {
  const clang::FunctionDecl *Definition = nullptr;
  const clang::CXXRecordDecl &Class = *Ctor.getParent();
  if (Class.isInStdNamespace() || Class.isEmpty())
    return true;
  if (!Ctor.isDefined(Definition) || Class.isUnion())
    return false;
  llvm::SmallPtrSet<const clang::FieldDecl *, 16> Given;
  for (const clang::CXXCtorInitializer *Init : llvm::cast<clang::CXXConstructorDecl>(Definition)->inits()) {
    if (!isWhole(Init->getInit()))
      return false;
    if (Init->isDelegatingInitializer())
      return true;
    if (Init->isAnyMemberInitializer())
      Given.insert(Init->isMemberInitializer() ? Init->getMember() : Init->getIndirectMember()->getAnonField());
  }
  return llvm::all_of(Class.fields(), [&](const clang::FieldDecl *F) {
    auto *Record = F->getType()->getAsCXXRecordDecl();
    return Given.contains(F) || F->isUnnamedBitField() || (Record && Record->isEmpty());
  });
}
