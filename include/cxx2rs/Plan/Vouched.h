// What the configuration says of a library that its headers do not: the user vouches for it. Lines are patterns over
// qualified names, or over those of parameters and results: `lib::f.name`, `lib::f.return`.
#ifndef CXX2RS_PLAN_VOUCHED_H
#define CXX2RS_PLAN_VOUCHED_H

#include "cxx2rs/IR/Module.h"
#include "cxx2rs/Support/Regex.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace cxx2rs::plan {

/// Lines from patterns to words. Where several match, the last one counts.
template <class Word> class PatternTable {
public:
  /// `Member` is the expression for what follows the dot; empty: the line is about the declaration itself.
  void add(std::string_view Key, std::string_view Written, std::string_view Name, std::string_view Member,
           const Word &Says, Diagnostics &Diags) {
    Line L;
    L.Name.add(Key, Name, Diags, Written);
    if (!Member.empty())
      L.Member.add(Key, Member, Diags, Written);
    L.Key = Key;
    L.Written = Written;
    L.Says = Says;
    Lines.push_back(std::move(L));
  }
  bool empty() const { return Lines.empty(); }

  /// What is said of a declaration, by any of its names.
  const Word *find(std::initializer_list<std::string_view> Names) const {
    const Word *Last = nullptr;
    for (const Line &L : Lines)
      if (L.Member.empty() && L.matches(Names))
        Last = &L.Says;
    return Last;
  }
  /// What is said of a parameter or result.
  const Word *findMember(std::string_view Name, std::string_view Member) const {
    const Word *Last = nullptr;
    for (const Line &L : Lines)
      if (!L.Member.empty() && L.Member.matches(Member) && L.matches({Name}))
        Last = &L.Says;
    return Last;
  }
  void reportUnused(Diagnostics &Diags) const {
    for (const Line &L : Lines)
      if (!L.IsUsed)
        Diags.report(DiagId::WarnNoMatch, L.Written, L.Key);
  }

private:
  struct Line {
    std::string Key, Written;
    RegexSet Name, Member;
    Word Says = {};
    mutable bool IsUsed = false;
    bool matches(std::initializer_list<std::string_view> Names) const {
      for (std::string_view One : Names)
        if (Name.matches(One))
          return IsUsed = true;
      return false;
    }
  };
  std::vector<Line> Lines;
};

/// Who owns what a pointer leads to: results (the caller, or not), and parameters (the function).
enum class Ownership : std::uint8_t { Owned, Borrowed, Taken };

/// The member functions that count the owners of an object.
struct Counting {
  std::string Retain, Release;
  bool FromZero = false; ///< a new object has none
};

/// Everything that the user vouches for.
struct Vouched {
  ir::PointerUse DefaultUse = ir::PointerUse::Unknown;
  PatternTable<ir::PointerUse> Pointers;
  PatternTable<Ownership> Owners;
  PatternTable<Counting> Counted;
  ir::OnThrow DefaultThrowing = ir::OnThrow::Panic;
  bool ReadsComments = true; ///< what a comment says of exceptions counts before the default
  PatternTable<ir::OnThrow> Throwing;
  PatternTable<bool> Static; ///< results that live to the end of the program

  void reportUnused(Diagnostics &Diags) const;
};

/// Writes it into the facts: from there on it is as good as what the header says.
void applyVouched(ir::Module &M, const Vouched &Words);

} // namespace cxx2rs::plan

#endif
