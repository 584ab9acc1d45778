// The two glue files: C++ (File.cpp) and C (C.cpp).
#ifndef CXX2RS_LIB_EMIT_GLUE_GLUE_H
#define CXX2RS_LIB_EMIT_GLUE_GLUE_H

#include "cxx2rs/Plan/Plan.h"
#include "cxx2rs/Support/Writer.h"

#include <string>

namespace cxx2rs::emit {

/// Groups what only some compilers have, as the header does.
class ConditionalLines {
public:
  explicit ConditionalLines(Writer &W) : W(W) {}
  ~ConditionalLines() { under(""); }
  /// What follows is for compilers for which the condition holds; an empty one holds for all.
  void under(const std::string &Condition);

private:
  Writer &W;
  std::string Open;
};
void printThunks(Writer &W, const plan::Bindings &B, void (*Print)(Writer &W, const plan::Thunk &T));

/// bindings.c.
std::string glueC(const plan::Bindings &B);
/// Puts a name into a declarator: "int *%" and "p" give "int *p".
std::string declare(std::string Declarator, const std::string &Name);

} // namespace cxx2rs::emit

#endif
