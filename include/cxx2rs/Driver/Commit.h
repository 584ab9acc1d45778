// Puts texts into files: all of them or none, and a file that would not change is not touched.
#ifndef CXX2RS_DRIVER_COMMIT_H
#define CXX2RS_DRIVER_COMMIT_H

#include "cxx2rs/Support/Diagnostics.h"

#include <string>
#include <vector>

namespace cxx2rs::driver {

struct OutputFile {
  std::string Path;
  std::string Text;
};

/// False with a message if any file cannot be written; then no file has changed.
bool commit(const std::vector<OutputFile> &Files, Diagnostics &Diags);

} // namespace cxx2rs::driver

#endif
