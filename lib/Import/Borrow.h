// Whether functions keep the address of what they are given.
#ifndef CXX2RS_LIB_IMPORT_BORROW_H
#define CXX2RS_LIB_IMPORT_BORROW_H

#include "llvm/ADT/DenseMap.h"

#include <cstdint>

namespace clang {
class CXXConstructorDecl;
class CXXRecordDecl;
class Expr;
class FunctionDecl;
class ParmVarDecl;
class QualType;
class Stmt;
} // namespace clang

namespace cxx2rs::import {

/// Unknown: the body is not visible, or passes the argument to code that is not.
enum class Keeping : std::uint8_t { No, Unknown, Yes };

/// Answers are remembered: a class may take views that take it in turn.
class Borrowing {
public:
  Keeping keeping(const clang::CXXConstructorDecl *Ctor, const clang::ParmVarDecl *Param);
  /// Whether a function that is no constructor is seen to assign such an address to something that outlives the call.
  bool isStored(const clang::FunctionDecl *F, const clang::ParmVarDecl *Param);
  /// Whether some public constructor is seen to keep a reference, characters or a view: then the class is a view.
  bool keepsArguments(const clang::CXXRecordDecl &R);

private:
  bool isView(clang::QualType T);
  bool holdsAddress(clang::QualType T);
  bool isBorrow(const clang::ParmVarDecl *P);
  bool escapesIn(const clang::Stmt *S, const clang::ParmVarDecl *Param);
  Keeping keepingAddress(const clang::CXXConstructorDecl *Ctor, const clang::ParmVarDecl *Param);
  bool storesIn(const clang::Stmt *S, const clang::ParmVarDecl *Param);
  Keeping keepingThrough(const clang::Expr *Init, unsigned Index);

  llvm::DenseMap<const clang::CXXRecordDecl *, bool> Known; ///< false too while the answer is being found
};

/// Whether an object has room for an address that it was given.
bool hasPointerMembers(const clang::CXXRecordDecl &R);

} // namespace cxx2rs::import

#endif
