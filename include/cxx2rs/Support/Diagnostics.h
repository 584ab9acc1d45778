// The numbered messages and the reasons that are made of them. Printing them is the program's business, not the
// libraries'.
#ifndef CXX2RS_SUPPORT_DIAGNOSTICS_H
#define CXX2RS_SUPPORT_DIAGNOSTICS_H

#include <fmt/format.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cxx2rs {

enum class Severity : std::uint8_t { Note, Warning, Error, Skip };

enum class DiagId : std::uint8_t {
#define DIAG(Enumerator, Number, Level, Text, Fix) Enumerator,
#include "cxx2rs/Support/Diagnostics.def"
};

struct DiagRow {
  const char *Name;
  unsigned Number;
  Severity Level;
  std::string_view Text;
  std::string_view Fix;
};
const DiagRow &diagRow(DiagId Id);
/// "CXX2RS-012".
std::string diagCode(DiagId Id);

/// Where something is written: the file as the user would name it, line and column from one.
struct Place {
  std::string File;
  unsigned Line = 0;
  unsigned Column = 0;
};

/// Why something is not, or not fully, bound. `Chain` leads from the declaration to what blocks it.
struct Reason {
  DiagId Id = DiagId::SkipUnsupportedType;
  std::string Text;
  std::vector<std::string> Chain;
  std::string fix() const { return std::string(diagRow(Id).Fix); }
};
template <class... Args> Reason reason(DiagId Id, Args &&...Values) {
  return {Id, fmt::format(fmt::runtime(diagRow(Id).Text), std::forward<Args>(Values)...), {}};
}

/// A message for the user.
struct Diagnostic {
  DiagId Id;
  std::string Text;
  std::string Fix;
};
class Diagnostics {
public:
  template <class... Args> void report(DiagId Id, Args &&...Values) {
    add(Id, fmt::format(fmt::runtime(diagRow(Id).Text), std::forward<Args>(Values)...), std::string(diagRow(Id).Fix));
  }
  void add(DiagId Id, std::string Text, std::string Fix);
  /// Clang's own rendering of its messages, printed before ours.
  void addClangText(std::string_view Text) { ClangText += Text; }

  const std::vector<Diagnostic> &list() const { return List; }
  const std::string &clangText() const { return ClangText; }
  bool hasErrors() const { return Errors != 0; }

private:
  std::vector<Diagnostic> List;
  std::string ClangText;
  unsigned Errors = 0;
};
/// All messages as the program prints them: `cxx2rs: error: text [CXX2RS-101]` and its help line.
std::string renderDiagnostics(const Diagnostics &Diags);

} // namespace cxx2rs

#endif
