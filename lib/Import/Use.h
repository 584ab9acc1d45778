// What a function does with a pointer to an object that it is given.
#ifndef CXX2RS_LIB_IMPORT_USE_H
#define CXX2RS_LIB_IMPORT_USE_H

#include "cxx2rs/IR/Decl.h"

#include "llvm/ADT/DenseMap.h"

namespace clang {
class FunctionDecl;
class ParmVarDecl;
} // namespace clang

namespace cxx2rs::import {

/// Annotations first, then the visible body, in which every mention of the parameter must be harmless: a scalar of the
/// object is read or written, a const member function that gives a scalar is called, the pointer is compared, or handed
/// to a function whose body is visible and does no more. Answers are remembered: functions may call each other.
class PointerUses {
public:
  ir::PointerUse of(const clang::FunctionDecl *F, const clang::ParmVarDecl *P);

private:
  friend class UseFinder;
  ir::PointerUse inBody(const clang::FunctionDecl *F, unsigned Index);

  llvm::DenseMap<const clang::ParmVarDecl *, ir::PointerUse> Known; ///< Unknown too while the answer is being found
};

} // namespace cxx2rs::import

#endif
