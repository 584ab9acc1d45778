// The backends: each prints one text from the plan and touches no disk. To add one, add a row to Emit/Backend.cpp.
#ifndef CXX2RS_EMIT_EMIT_H
#define CXX2RS_EMIT_EMIT_H

#include "cxx2rs/Plan/Plan.h"

#include <string>
#include <string_view>
#include <vector>

namespace cxx2rs::emit {

/// bindings.rs.
std::string rust(const plan::Bindings &B);
/// What was planned, item by item, for tools: docs/Model.md.
std::string model(const plan::Bindings &B);
/// bindings.cc; empty where no glue is needed.
std::string glue(const plan::Bindings &B);
std::string reportJson(const plan::Bindings &B);
std::string reportText(const plan::Bindings &B);
/// Make syntax: the outputs depend on every header that was read.
std::string depfile(const plan::Bindings &B, const std::vector<std::string> &Outputs);
/// The last line that the program prints.
std::string summary(const plan::Bindings &B, std::string_view RustFile, std::string_view GlueFile);

/// One row a backend that --report can choose, by the file's extension.
struct Backend {
  std::string_view Extension;
  std::string (*Print)(const plan::Bindings &B);
};
const std::vector<Backend> &reportBackends();

/// The name of the symbol that ties bindings and glue together: stale glue fails at link with it.
std::string guardSymbol(const plan::Bindings &B);

} // namespace cxx2rs::emit

#endif
