// RE2 behind a small wall, so that nothing else depends on it. What is matched is the callers' decision.
#include "cxx2rs/Support/Regex.h"

#include <re2/re2.h>

using namespace cxx2rs;

RegexSet::RegexSet() = default;
RegexSet::RegexSet(RegexSet &&) noexcept = default;
RegexSet &RegexSet::operator=(RegexSet &&) noexcept = default;
RegexSet::~RegexSet() = default;

void RegexSet::add(std::string_view Flag, std::string_view Expression, Diagnostics &Diags, std::string_view Written) {
  re2::RE2::Options Options;
  Options.set_log_errors(false);
  auto Compiled = std::make_unique<re2::RE2>(re2::StringPiece(Expression.data(), Expression.size()), Options);
  if (!Compiled->ok()) {
    Diags.report(DiagId::ErrRegex, Written.empty() ? Expression : Written, Compiled->error());
    return;
  }
  Entries.push_back(
      {std::string(Flag), std::string(Written.empty() ? Expression : Written), std::move(Compiled), false});
}

bool RegexSet::matches(std::string_view Text) const {
  bool Any = false;
  for (const Entry &E : Entries)
    if (re2::RE2::FullMatch(re2::StringPiece(Text.data(), Text.size()), *E.Expression))
      Any = E.Used = true;
  return Any;
}

void RegexSet::reportUnused(Diagnostics &Diags) const {
  for (const Entry &E : Entries)
    if (!E.Used)
      Diags.report(DiagId::WarnNoMatch, E.Written, E.Flag);
}
