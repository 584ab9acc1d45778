// The file of --apply: overrides as JSON.
#ifndef CXX2RS_LIB_DRIVER_APPLYFILE_H
#define CXX2RS_LIB_DRIVER_APPLYFILE_H

#include "cxx2rs/Plan/Overrides.h"
#include "cxx2rs/Support/Diagnostics.h"

#include <string>

namespace cxx2rs::driver {

/// False with a message if the file cannot be read or says something that is not in docs/Model.md.
bool readApplyFile(const std::string &Path, plan::Overrides &Table, Diagnostics &Diags);

} // namespace cxx2rs::driver

#endif
