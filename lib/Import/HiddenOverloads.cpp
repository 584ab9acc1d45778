// Overloads that nobody may call take part in the choice all the same: `T f(const char *, int = 0) = delete;`.
#include "Importer.h"

using namespace cxx2rs;
using namespace cxx2rs::import;

/// Whether both take the same first `Count` arguments, and the other one needs no more.
static bool takes(const clang::FunctionDecl &Other, const clang::FunctionDecl &F, unsigned Count, Importer &I) {
  if (Other.getMinRequiredArguments() > Count || Other.getNumParams() < Count)
    return false;
  for (unsigned N = 0; N != Count; ++N)
    if (!I.Ctx.hasSameUnqualifiedType(Other.getParamDecl(N)->getType().getNonReferenceType(),
                                      F.getParamDecl(N)->getType().getNonReferenceType()))
      return false;
  return true;
}

/// For which objects a member function may be called: constness and `&&`.
static std::pair<bool, clang::RefQualifierKind> qualifiers(const clang::FunctionDecl &F) {
  auto *Method = llvm::dyn_cast<clang::CXXMethodDecl>(&F);
  bool HasObject = Method && !Method->isStatic();
  return {HasObject && Method->isConst(), HasObject ? Method->getRefQualifier() : clang::RQ_None};
}

void import::addHiddenOverloads(ir::Function &Function, const clang::FunctionDecl *F, Importer &I) {
  if (!I.IsCxx || !F->getDeclName() || F->isFunctionTemplateSpecialization())
    return;
  const unsigned Required = F->getMinRequiredArguments(), All = F->getNumParams();
  for (const clang::NamedDecl *D : F->getDeclContext()->getRedeclContext()->lookup(F->getDeclName())) {
    auto *Other = llvm::dyn_cast<clang::FunctionDecl>(D);
    bool IsHidden = Other && (Other->isDeleted() || Other->getAccess() == clang::AS_private ||
                              Other->getAccess() == clang::AS_protected);
    if (!IsHidden || Other->getCanonicalDecl() == F->getCanonicalDecl() || qualifiers(*Other) != qualifiers(*F))
      continue;
    Function.IsShortAmbiguous |= Required != All && takes(*Other, *F, Required, I);
    Function.IsAmbiguous |= takes(*Other, *F, All, I);
  }
}
