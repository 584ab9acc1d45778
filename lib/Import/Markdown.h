// Text that people wrote in headers, on its way into generated code.
#ifndef CXX2RS_LIB_IMPORT_MARKDOWN_H
#define CXX2RS_LIB_IMPORT_MARKDOWN_H

#include "llvm/ADT/StringRef.h"

#include <string>

namespace cxx2rs::import {

/// A comment's text, without its markers, as Markdown for rustdoc. Any bytes will do.
std::string markdown(llvm::StringRef Comment);
/// As UTF-8 without control characters, and without those that turn the direction of text.
std::string readable(llvm::StringRef Text);

} // namespace cxx2rs::import

#endif
