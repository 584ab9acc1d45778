// Functions that no translation unit can link: `template <class It> size_t hash_range(It, It);` of a header that only
// announces it, called by an inline function.
#include "Undefined.h"

#include "clang/AST/ExprCXX.h"

using namespace cxx2rs;
using namespace cxx2rs::import;

static bool isInlineAndUndefined(const clang::FunctionDecl *F) {
  return F->isInlined() && !F->isDefined() && !F->getBuiltinID() && !F->isImplicit() && !F->isDefaulted() &&
         !F->isDeleted() && F->getTemplatedKind() == clang::FunctionDecl::TK_NonTemplate && !F->isPureVirtual();
}

static bool isForeignTemplate(const clang::FunctionDecl *F, const Importer &I) {
  if (F->getTemplateSpecializationKind() != clang::TSK_ImplicitInstantiation)
    return false;
  const clang::FunctionDecl *Pattern = F->getTemplateInstantiationPattern();
  return Pattern && !Pattern->isDefined() && !Pattern->getBuiltinID() && !I.isOwn(Pattern) && F->isExternallyVisible();
}

static const clang::FunctionDecl *calledIn(const clang::Stmt *S, const Importer &I) {
  if (!S)
    return nullptr;
  if (auto *Call = llvm::dyn_cast<clang::CallExpr>(S))
    if (const clang::FunctionDecl *Callee = Call->getDirectCallee();
        Callee && (isInlineAndUndefined(Callee) || isForeignTemplate(Callee, I)))
      return Callee;
  // What is not evaluated is not linked.
  if (llvm::isa<clang::UnaryExprOrTypeTraitExpr, clang::CXXNoexceptExpr, clang::LambdaExpr>(S))
    return nullptr;
  for (const clang::Stmt *Child : S->children())
    if (const clang::FunctionDecl *Callee = calledIn(Child, I))
      return Callee;
  return nullptr;
}

const clang::FunctionDecl *import::missingDefinition(const clang::FunctionDecl *F, const Importer &I) {
  if (isInlineAndUndefined(F))
    return F;
  const clang::FunctionDecl *Definition = nullptr;
  if (!F->hasBody(Definition) || !Definition->isInlined())
    return nullptr;
  return calledIn(Definition->getBody(), I);
}
