// What C++ may declare but nobody defines.
#ifndef CXX2RS_LIB_IMPORT_UNDEFINED_H
#define CXX2RS_LIB_IMPORT_UNDEFINED_H

#include "Importer.h"

namespace cxx2rs::import {

/// What whoever calls the function could not link, or nothing: the function itself if it is inline and defined nowhere,
/// or what its body calls: such a function, or another library's template that is only declared here. The own library
/// may hold instances of its own templates.
const clang::FunctionDecl *missingDefinition(const clang::FunctionDecl *F, const Importer &I);

} // namespace cxx2rs::import

#endif
