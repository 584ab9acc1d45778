// The two glue files: C++ (File.cpp) and C (C.cpp).
#ifndef CXX2RS_LIB_EMIT_GLUE_GLUE_H
#define CXX2RS_LIB_EMIT_GLUE_GLUE_H

#include "cxx2rs/Plan/Plan.h"

#include <string>

namespace cxx2rs::emit {

/// bindings.c.
std::string glueC(const plan::Bindings &B);
/// Puts a name into a declarator: "int *%" and "p" give "int *p".
std::string declare(std::string Declarator, const std::string &Name);

} // namespace cxx2rs::emit

#endif
