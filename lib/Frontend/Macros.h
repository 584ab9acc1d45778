// Object-like macros as expressions: Clang's own parser reads each where the translation unit ends.
#ifndef CXX2RS_LIB_FRONTEND_MACROS_H
#define CXX2RS_LIB_FRONTEND_MACROS_H

#include "cxx2rs/Frontend/ParsedHeader.h"

namespace clang {
class Parser;
}

namespace cxx2rs::frontend {

/// Fills Header.Macros and Header.MacroNames. The parser must stand at the end of the file, and stands there again
/// afterwards.
void parseMacros(ParsedHeader &Header, clang::Parser &Parser);

} // namespace cxx2rs::frontend

#endif
