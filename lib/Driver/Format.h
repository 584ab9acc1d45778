// Hands text to rustfmt.
#ifndef CXX2RS_LIB_DRIVER_FORMAT_H
#define CXX2RS_LIB_DRIVER_FORMAT_H

#include "cxx2rs/Support/Diagnostics.h"

#include <string>

namespace cxx2rs::driver {

/// Replaces a Rust file's text by the formatted one; false with a message. `Config`: rustfmt's configuration, or "".
bool format(std::string &Text, unsigned Edition, const std::string &Config, Diagnostics &Diags);

} // namespace cxx2rs::driver

#endif
