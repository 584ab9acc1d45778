// Whether constructors keep the address of what they are given.
#ifndef CXX2RS_LIB_IMPORT_BORROW_H
#define CXX2RS_LIB_IMPORT_BORROW_H

#include <cstdint>

namespace clang {
class CXXConstructorDecl;
class CXXRecordDecl;
class ParmVarDecl;
} // namespace clang

namespace cxx2rs::import {

/// Unknown: the body is not visible, or passes the argument to code that is not.
enum class Keeping : std::uint8_t { No, Unknown, Yes };

Keeping keeping(const clang::CXXConstructorDecl *Ctor, const clang::ParmVarDecl *Param);
/// Whether some public constructor is seen to keep a reference or characters: then the class is a view.
bool keepsArguments(const clang::CXXRecordDecl &R);
/// Whether an object has room for an address that it was given.
bool hasPointerMembers(const clang::CXXRecordDecl &R);

} // namespace cxx2rs::import

#endif
