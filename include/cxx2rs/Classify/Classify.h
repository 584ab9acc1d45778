// Decides the value class of a record by an ordered table of rules; the first verdict wins and is kept with its place.
#ifndef CXX2RS_CLASSIFY_CLASSIFY_H
#define CXX2RS_CLASSIFY_CLASSIFY_H

#include "cxx2rs/Classify/ClassWords.h"
#include "cxx2rs/IR/Module.h"

#include "llvm/ADT/DenseMap.h"

#include <functional>
#include <optional>
#include <string_view>

namespace clang {
class CXXConstructorDecl;
class CXXRecordDecl;
class QualType;
class Sema;
class SourceLocation;
} // namespace clang

namespace cxx2rs::classify {

/// A verdict before its place is written out.
struct Verdict {
  ir::ValueClass Class;
  std::string Text;
  const clang::Decl *Where = nullptr; ///< the deciding declaration; null: the record
};

class Classifier {
public:
  /// `WriteName` says whether generated code can spell a type's name.
  Classifier(clang::Sema &S, ir::StdLib Library, std::function<Place(clang::SourceLocation)> PlaceOf,
             std::function<bool(const clang::CXXRecordDecl *)> CanName, const ClassWords &Words)
      : S(S), Library(Library), PlaceOf(std::move(PlaceOf)), CanName(std::move(CanName)), Words(Words) {}

  const ir::Classification &classify(const clang::CXXRecordDecl *R);

  /// Whether a value of this type may be moved by copying its bytes and forgetting the source.
  bool isRelocatable(clang::QualType T);
  /// Whether Rust has a type of exactly this layout that is Copy.
  bool isPod(clang::QualType T);

  /// Whether the user says that objects of the class, or of a base, are shared.
  bool isSaidShared(const clang::CXXRecordDecl &R) const;

  /// Whether the class has a copy constructor that generated code may call, and that compiles.
  bool hasCopy(const clang::CXXRecordDecl &R);
  /// Whether the class has something accessible that takes T&&, and that does not copy what must not be copied.
  bool hasMove(const clang::CXXRecordDecl &R);
  /// Whether the copy constructor is the compiler's, and copies an address that the class's own destructor may end: two
  /// objects would end one thing.
  static bool copiesOwner(const clang::CXXRecordDecl &R);

  clang::Sema &S;
  const ir::StdLib Library;
  const std::function<Place(clang::SourceLocation)> PlaceOf;
  const std::function<bool(const clang::CXXRecordDecl *)> CanName;
  const ClassWords &Words;

private:
  bool isCopyable(clang::QualType T);
  bool copyCompiles(const clang::CXXRecordDecl &R);
  bool movesOwners(const clang::CXXRecordDecl &R);
  bool isCopyableInstance(const clang::CXXRecordDecl &R);
  llvm::DenseMap<const clang::CXXRecordDecl *, bool> Copyable;
  llvm::DenseMap<const clang::CXXRecordDecl *, ir::Classification> Known;
};

using Rule = std::optional<Verdict> (*)(const clang::CXXRecordDecl &, Classifier &);
struct RuleEntry {
  std::string_view Name;
  std::string_view Doc;
  Rule Decide;
};
/// The table, in the order in which it is asked. The last rule always has a verdict.
const std::vector<RuleEntry> &rules();

/// Whether a record has a destructor, move or default constructor that generated code may call.
bool hasAccessibleDestructor(const clang::CXXRecordDecl &R, clang::Sema &S);
bool hasAccessibleMove(const clang::CXXRecordDecl &R, clang::Sema &S);
bool hasAccessibleDefault(const clang::CXXRecordDecl &R, clang::Sema &S);

/// Whether this copy or move constructor, whose body must be visible, only takes each member over from the same member
/// of its source (and may reset the source): then the class holds no address of itself.
bool takesMembersOver(const clang::CXXConstructorDecl &Ctor, Classifier &C);

} // namespace cxx2rs::classify

#endif
