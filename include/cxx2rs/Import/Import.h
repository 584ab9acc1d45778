// From Clang's AST to facts. The last floor with clang headers; its result outlives Clang.
#ifndef CXX2RS_IMPORT_IMPORT_H
#define CXX2RS_IMPORT_IMPORT_H

#include "cxx2rs/Classify/ClassWords.h"
#include "cxx2rs/IR/Module.h"

namespace cxx2rs::frontend {
struct ParsedHeader;
}

namespace cxx2rs::import {

/// Everything public in the library's own files, in source order, then what it mentions from elsewhere. A declaration
/// that cannot be expressed is in the result too, as Skipped or with Function::Blocked.
ir::Module importModule(frontend::ParsedHeader &Header, const classify::ClassWords &Words);

} // namespace cxx2rs::import

#endif
