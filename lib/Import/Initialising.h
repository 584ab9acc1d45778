// Whether a constructor is seen to give every member a value.
#ifndef CXX2RS_LIB_IMPORT_INITIALISING_H
#define CXX2RS_LIB_IMPORT_INITIALISING_H

namespace clang {
class CXXConstructorDecl;
}

namespace cxx2rs::import {

/// `Vec() {}` leaves scalars as the memory was: no value that Rust may read. False also where the definition is not
/// visible; what the body assigns does not count.
bool initialisesAll(const clang::CXXConstructorDecl &Ctor);

} // namespace cxx2rs::import

#endif
