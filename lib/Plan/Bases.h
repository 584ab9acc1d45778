// Base classes as Rust sees them: which references to them may be had, and what `Deref` reaches.
#ifndef CXX2RS_LIB_PLAN_BASES_H
#define CXX2RS_LIB_PLAN_BASES_H

#include "Planner.h"

namespace cxx2rs::plan {

/// A base class of which Rust has a type.
struct BaseUse {
  const ir::Ancestor *Of = nullptr;
  ir::DeclId Id = 0;
  bool HasRef = false; ///< `&B` may be had
  bool HasMut = false; ///< `&mut B`
  bool HasBox = false; ///< C++ may delete the object through it
};

std::vector<BaseUse> basesOf(const Planner &P, ir::DeclId Derived);
/// The base that `Deref` gives: the first that has a place of its own in the object.
std::optional<BaseUse> derefOf(const Planner &P, ir::DeclId Derived);
/// The polymorphic classes from which `dynamic_cast` leads to a class.
std::vector<ir::DeclId> castableBases(const Planner &P, ir::DeclId Derived);
/// Whether nothing that `Deref` reaches from the class can be cast down: then the class has the methods for it.
bool isCastRoot(const Planner &P, ir::DeclId Id);

} // namespace cxx2rs::plan

#endif
