// A file that was put into the program at build time. Tables of them end with a null name (lib/cmake/EmbedFiles.cmake).
#ifndef CXX2RS_SUPPORT_EMBEDDEDFILE_H
#define CXX2RS_SUPPORT_EMBEDDEDFILE_H

#include <cstddef>
#include <string_view>

namespace cxx2rs {

struct EmbeddedFile {
  const char *Name;
  const char *Begin;
  const char *End;

  std::string_view text() const { return {Begin, static_cast<std::size_t>(End - Begin)}; }
};

} // namespace cxx2rs

#endif
