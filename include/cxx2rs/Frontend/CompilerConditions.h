// Which groups of the library's headers are there because of the compiler that reads them (`#ifdef __clang__`, or a
// macro that the library defined in such a group). What they declare another compiler may not have.
#ifndef CXX2RS_FRONTEND_COMPILERCONDITIONS_H
#define CXX2RS_FRONTEND_COMPILERCONDITIONS_H

#include "clang/Basic/SourceLocation.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace clang {
class CompilerInstance;
class IdentifierInfo;
class MacroInfo;
} // namespace clang

namespace cxx2rs::frontend {

class OwnFiles;

/// Watches the preprocessor. Conditions of files that are not the library's own are nobody's business here.
class CompilerConditions {
public:
  explicit CompilerConditions(const OwnFiles &Own) : Own(Own) {}

  /// Must be called once the preprocessor exists.
  void attach(clang::CompilerInstance &CI);
  /// The condition that a place lies under, or 0.
  unsigned at(clang::SourceLocation Loc) const;
  /// A condition as glue can ask it again behind the same headers.
  std::string text(unsigned Index) const;

private:
  friend class ConditionWatcher;
  /// What a test reads of a macro: whether it is defined, or what it says.
  struct Use {
    const clang::IdentifierInfo *Name;
    const clang::MacroInfo *Value;
    bool OnlyDefinition;
    bool AsksItself;    ///< by its name
    unsigned Condition; ///< of the place that gave the macro this state, where other compilers may go elsewhere; or 0
  };
  /// `#if`, `#ifdef`, `#ifndef` and their `#elif` forms.
  struct Test {
    clang::SourceLocation Directive;
    std::vector<Use> Uses;    ///< of tests that ask for the compiler
    bool IsRepeatable = true; ///< it means the same in another file
  };
  /// All tests but the last failed; the last did not, or this is the `#else`.
  struct Condition {
    unsigned Outer = 0;
    std::vector<Test> Tests;
    bool IsElse = false;
  };
  using Names = llvm::DenseSet<const clang::IdentifierInfo *>;
  /// An `#if` that is open.
  struct Level {
    unsigned Outer = 0, Taken = 0;
    std::vector<Test> Tests;
    clang::SourceLocation GroupBegin;
    const clang::IdentifierInfo *Guard = nullptr; ///< the macro whose definition is asked for first
    bool AsksCompiler = false, IsTaken = false, InTakenGroup = false, HasElse = false;
    Names InGroup;                                                    ///< macros that the group so far defines
    llvm::DenseMap<const clang::IdentifierInfo *, unsigned> InGroups; ///< and how many groups before it
    unsigned Groups = 0;
  };

  std::string text(const Condition &C) const;
  std::optional<std::string> text(const Test &T, bool Held) const;
  bool isStable(const Test &T) const;

  const OwnFiles &Own;
  const clang::CompilerInstance *CI = nullptr;
  std::vector<Condition> Conditions = {{}};
  mutable std::map<unsigned, std::string> Texts;
  std::map<clang::SourceLocation::UIntTy, unsigned> Starts; ///< the condition from a place on, within its file
};

} // namespace cxx2rs::frontend

#endif
