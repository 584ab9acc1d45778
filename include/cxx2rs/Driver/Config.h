// cxx2rs.toml: what the command line can say of a library, and what would be too much for it.
#ifndef CXX2RS_DRIVER_CONFIG_H
#define CXX2RS_DRIVER_CONFIG_H

#include "cxx2rs/Driver/Pipeline.h"

#include <string>
#include <string_view>
#include <vector>

namespace cxx2rs::driver {

/// The nearest `cxx2rs.toml` in the directory of the first header or above it, else in the current directory or above
/// it; empty if there is none.
std::string findConfig(const std::vector<std::string> &Headers);

/// Adds what the file says to the options: lists grow, and what the command line has said already stays. Relative paths
/// start at the file's directory. False with messages, each with its place, if something in it is wrong.
bool readConfig(const std::string &Path, Options &Opts, Diagnostics &Diags);

/// A pattern of the configuration as a regular expression: `lib::*` is a glob over the whole qualified name, in which a
/// star also crosses `::`; `/lib::.*/` is one already.
std::string patternExpression(std::string_view Pattern);

/// Every key with its meaning and an example, commented out: what `cxx2rs init` prints.
std::string configTemplate();

} // namespace cxx2rs::driver

#endif
