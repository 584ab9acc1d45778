// What the user says of classes.
#ifndef CXX2RS_CLASSIFY_CLASSWORDS_H
#define CXX2RS_CLASSIFY_CLASSWORDS_H

#include "cxx2rs/Support/Regex.h"

namespace cxx2rs::classify {

/// Expressions over qualified names.
struct ClassWords {
  RegexSet Relocatable; ///< their objects may be moved by copying bytes
  RegexSet Opaque;      ///< they are only known by reference
  RegexSet Shared;      ///< several owners reach their objects at once
  RegexSet Send, Sync;  ///< Rust's threads may have them

  void reportUnused(Diagnostics &Diags) const {
    for (const RegexSet *Set : {&Relocatable, &Shared, &Send, &Sync}) // Opaque is asked for by the planner too
      Set->reportUnused(Diags);
  }
};

} // namespace cxx2rs::classify

#endif
