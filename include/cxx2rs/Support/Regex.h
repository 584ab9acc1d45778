// Anchored regular expressions over names and paths, in bindgen's meaning. RE2 does the matching: its syntax is that of
// Rust's regex crate in all but corner cases, and it cannot be made slow by a hostile expression.
#ifndef CXX2RS_SUPPORT_REGEX_H
#define CXX2RS_SUPPORT_REGEX_H

#include "cxx2rs/Support/Diagnostics.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace re2 {
class RE2;
}

namespace cxx2rs {

/// Some expressions of one flag; matches when one of them does. Remembers which never did.
class RegexSet {
public:
  RegexSet();
  RegexSet(RegexSet &&) noexcept;
  RegexSet &operator=(RegexSet &&) noexcept;
  ~RegexSet();

  /// Adds an expression; a wrong one is reported and not added. `Written` is what the user wrote, if that was a glob.
  void add(std::string_view Flag, std::string_view Expression, Diagnostics &Diags, std::string_view Written = "");
  bool empty() const { return Entries.empty(); }
  bool matches(std::string_view Text) const;
  /// Warns of every expression that never matched.
  void reportUnused(Diagnostics &Diags) const;

private:
  struct Entry {
    std::string Flag, Written;
    std::unique_ptr<re2::RE2> Expression;
    mutable bool Used = false;
  };
  std::vector<Entry> Entries;
};

} // namespace cxx2rs

#endif
