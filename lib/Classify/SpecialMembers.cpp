// What one may do with the objects of a class, as overload resolution at the point of use would see it: implicit
// members are asked of Sema, so deleted and private ones are never taken for absent.
#include "cxx2rs/Classify/Classify.h"

#include "clang/AST/DeclCXX.h"
#include "clang/Sema/Sema.h"

using namespace cxx2rs;

static bool isUsable(const clang::CXXMethodDecl *M) {
  return M && !M->isDeleted() && !M->isInvalidDecl() && M->getAccess() == clang::AS_public;
}

static clang::CXXRecordDecl *definition(const clang::CXXRecordDecl &R) {
  return const_cast<clang::CXXRecordDecl *>(R.getDefinition());
}

bool classify::hasAccessibleDestructor(const clang::CXXRecordDecl &R, clang::Sema &S) {
  return isUsable(S.LookupDestructor(definition(R)));
}
bool classify::hasAccessibleCopy(const clang::CXXRecordDecl &R, clang::Sema &S) {
  return isUsable(S.LookupCopyingConstructor(definition(R), clang::Qualifiers::Const));
}
bool classify::hasAccessibleMove(const clang::CXXRecordDecl &R, clang::Sema &S) {
  return isUsable(S.LookupMovingConstructor(definition(R), 0));
}
bool classify::hasAccessibleDefault(const clang::CXXRecordDecl &R, clang::Sema &S) {
  return isUsable(S.LookupDefaultConstructor(definition(R)));
}
