// The message table and how messages look.
#include "cxx2rs/Support/Diagnostics.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <set>

using namespace cxx2rs;

namespace {

const std::vector<DiagId> &all() {
  static const std::vector<DiagId> Ids = {
#define DIAG(Enumerator, Number, Level, Text, Fix) DiagId::Enumerator,
#include "cxx2rs/Support/Diagnostics.def"
  };
  return Ids;
}

TEST(DiagnosticTable, HasUniqueNumbersAndNames) {
  std::set<unsigned> Numbers;
  std::set<std::string> Names;
  for (DiagId Id : all()) {
    EXPECT_TRUE(Numbers.insert(diagRow(Id).Number).second) << diagRow(Id).Name;
    EXPECT_TRUE(Names.insert(diagRow(Id).Name).second) << diagRow(Id).Name;
  }
}

TEST(DiagnosticTable, NumbersEachSeverityApart) {
  for (DiagId Id : all()) {
    const DiagRow &Row = diagRow(Id);
    EXPECT_EQ(Row.Number < 100, Row.Level == Severity::Skip) << Row.Name;
  }
}

TEST(DiagnosticTable, TextsAreOneLineWithBalancedBraces) {
  for (DiagId Id : all()) {
    const DiagRow &Row = diagRow(Id);
    EXPECT_FALSE(Row.Text.empty()) << Row.Name;
    EXPECT_EQ(Row.Text.find('\n'), std::string_view::npos) << Row.Name;
    EXPECT_EQ(std::count(Row.Text.begin(), Row.Text.end(), '{'), std::count(Row.Text.begin(), Row.Text.end(), '}')) << Row.Name;
    EXPECT_NE(Row.Text.back(), '.') << Row.Name;
  }
}

TEST(Diagnostics, CodesHaveThreeDigits) {
  EXPECT_EQ(diagCode(DiagId::SkipClassTemplate), "CXX2RS-001");
  EXPECT_EQ(diagCode(DiagId::ErrNoInput), "CXX2RS-100");
}

TEST(Diagnostics, RenderWithCodeAndHelp) {
  Diagnostics Diags;
  Diags.report(DiagId::ErrNoFile, "a.h");
  EXPECT_TRUE(Diags.hasErrors());
  EXPECT_EQ(renderDiagnostics(Diags),
            "cxx2rs: error: no such file: 'a.h' [CXX2RS-101]\n  help: check the path; headers are named as files, not as <includes>\n");
}

TEST(Diagnostics, NotesAndWarningsAreNoErrors) {
  Diagnostics Diags;
  Diags.report(DiagId::WarnNoMatch, "x", "--allowlist-type");
  Diags.report(DiagId::HintCxxAsC);
  EXPECT_FALSE(Diags.hasErrors());
  EXPECT_EQ(Diags.list().size(), 2U);
}

TEST(Diagnostics, ClangsTextComesFirst) {
  Diagnostics Diags;
  Diags.report(DiagId::ErrNoInput);
  Diags.addClangText("a.h:1:1: error: x\n");
  EXPECT_EQ(renderDiagnostics(Diags).rfind("a.h:1:1: error: x\ncxx2rs: error: ", 0), 0U);
}

TEST(Reason, CarriesItsText) {
  Reason Why = reason(DiagId::SkipUnsupportedType, "long double");
  EXPECT_EQ(Why.Text, "`long double` has no Rust counterpart yet");
  EXPECT_TRUE(Why.Chain.empty());
}

} // namespace
