// The message table and how messages look. It decides nothing about when they are given.
#include "cxx2rs/Support/Diagnostics.h"

#include <iterator>

using namespace cxx2rs;

static constexpr DiagRow Rows[] = {
#define DIAG(Enumerator, Number, Level, Text, Fix) {#Enumerator, Number, Severity::Level, Text, Fix},
#include "cxx2rs/Support/Diagnostics.def"
};

const DiagRow &cxx2rs::diagRow(DiagId Id) { return Rows[static_cast<unsigned>(Id)]; }
std::string cxx2rs::diagCode(DiagId Id) { return fmt::format("CXX2RS-{:03}", diagRow(Id).Number); }

void Diagnostics::add(DiagId Id, std::string Text, std::string Fix) {
  Errors += diagRow(Id).Level == Severity::Error;
  List.push_back({Id, std::move(Text), std::move(Fix)});
}

std::string cxx2rs::renderDiagnostics(const Diagnostics &Diags) {
  static constexpr std::string_view Words[] = {"note", "warning", "error", "skipped"};
  std::string Text = Diags.clangText();
  for (const Diagnostic &D : Diags.list()) {
    const DiagRow &Row = diagRow(D.Id);
    fmt::format_to(std::back_inserter(Text), "cxx2rs: {}: {} [{}]\n", Words[static_cast<unsigned>(Row.Level)], D.Text,
                   diagCode(D.Id));
    if (!D.Fix.empty())
      fmt::format_to(std::back_inserter(Text), "  help: {}\n", D.Fix);
  }
  return Text;
}
