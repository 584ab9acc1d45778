// Anchored expressions and what is said of those that never matched.
#include "cxx2rs/Support/Regex.h"

#include <gtest/gtest.h>

using namespace cxx2rs;

namespace {

TEST(RegexSet, MatchesNothingWhenEmpty) {
  RegexSet Set;
  EXPECT_TRUE(Set.empty());
  EXPECT_FALSE(Set.matches("a"));
  EXPECT_FALSE(Set.matches(""));
}

TEST(RegexSet, IsAnchoredAtBothEnds) {
  RegexSet Set;
  Diagnostics Diags;
  Set.add("--allowlist-type", "ns::A", Diags);
  EXPECT_TRUE(Set.matches("ns::A"));
  EXPECT_FALSE(Set.matches("ns::AB"));
  EXPECT_FALSE(Set.matches("outer::ns::A"));
}

TEST(RegexSet, AnchorsTheWholeAlternation) {
  RegexSet Set;
  Diagnostics Diags;
  Set.add("--allowlist-type", "a|b", Diags);
  EXPECT_TRUE(Set.matches("a"));
  EXPECT_TRUE(Set.matches("b"));
  EXPECT_FALSE(Set.matches("ab"));
}

TEST(RegexSet, OneOfSeveralIsEnough) {
  RegexSet Set;
  Diagnostics Diags;
  Set.add("--f", "x", Diags);
  Set.add("--f", "y.*", Diags);
  EXPECT_TRUE(Set.matches("yes"));
}

TEST(RegexSet, ReportsWhatDoesNotCompile) {
  RegexSet Set;
  Diagnostics Diags;
  Set.add("--f", "(", Diags);
  EXPECT_TRUE(Diags.hasErrors());
  EXPECT_TRUE(Set.empty());
}

TEST(RegexSet, ReportsWhatNeverMatched) {
  RegexSet Set;
  Diagnostics Diags;
  Set.add("--allowlist-type", "used", Diags);
  Set.add("--allowlist-type", "unused", Diags);
  EXPECT_TRUE(Set.matches("used"));
  Set.reportUnused(Diags);
  ASSERT_EQ(Diags.list().size(), 1U);
  EXPECT_EQ(Diags.list()[0].Text, "'unused' given to --allowlist-type matched nothing");
}

TEST(RegexSet, EveryMatchingExpressionCountsAsUsed) {
  RegexSet Set;
  Diagnostics Diags;
  Set.add("--f", "a.*", Diags);
  Set.add("--f", ".*b", Diags);
  EXPECT_TRUE(Set.matches("ab"));
  Set.reportUnused(Diags);
  EXPECT_TRUE(Diags.list().empty());
}

TEST(RegexSet, IsNotSlowOnHostileInput) {
  RegexSet Set;
  Diagnostics Diags;
  Set.add("--f", "(a*)*b", Diags);
  EXPECT_FALSE(Set.matches(std::string(20000, 'a')));
}

} // namespace
