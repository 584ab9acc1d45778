// Build systems ask for a depfile as they ask a compiler: -MD -MF file -MQ target, among the arguments for Clang.
#ifndef CXX2RS_TOOLS_DEPFILEARGUMENTS_H
#define CXX2RS_TOOLS_DEPFILEARGUMENTS_H

#include "cxx2rs/Driver/Pipeline.h"

namespace cxx2rs {

/// Takes them out of the arguments for Clang, which would name a file that exists only in memory: they mean --depfile.
void takeDepfileArguments(driver::Options &Opts);

} // namespace cxx2rs

#endif
