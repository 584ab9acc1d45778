// A pattern of cxx2rs.toml as expressions.
#ifndef CXX2RS_LIB_DRIVER_CONFIGPATTERN_H
#define CXX2RS_LIB_DRIVER_CONFIGPATTERN_H

#include "llvm/ADT/StringRef.h"

#include <string>

namespace cxx2rs::driver {

/// A pattern for declarations, or for what follows the last dot of it: a parameter's name, or `return`.
struct MemberPattern {
  std::string Name, Member; ///< expressions
  explicit MemberPattern(llvm::StringRef Pattern);
};

} // namespace cxx2rs::driver

#endif
