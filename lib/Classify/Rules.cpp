// The ordered table of classification rules. What a class's members mean for Rust's layout is the planner's business.
#include "cxx2rs/Classify/Classify.h"

#include "clang/AST/Attr.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/RecordLayout.h"
#include "clang/Sema/Sema.h"

using namespace cxx2rs;
using namespace cxx2rs::classify;
using cxx2rs::ir::ValueClass;

namespace {

using Answer = std::optional<Verdict>;

Answer incomplete(const clang::CXXRecordDecl &R, Classifier &) {
  if (R.hasDefinition() && !R.isInvalidDecl())
    return std::nullopt;
  return Verdict{ValueClass::Opaque, "it is only declared", nullptr};
}
Answer abstract(const clang::CXXRecordDecl &R, Classifier &) {
  if (!R.isAbstract())
    return std::nullopt;
  return Verdict{ValueClass::Opaque, "it has pure virtual functions", nullptr};
}
Answer polymorphic(const clang::CXXRecordDecl &R, Classifier &) {
  if (!R.isPolymorphic() || R.isEffectivelyFinal())
    return std::nullopt;
  for (const clang::CXXMethodDecl *M : R.methods())
    if (M->isVirtual())
      return Verdict{ValueClass::Opaque, "it is polymorphic: a reference may be to a derived object", M};
  return Verdict{ValueClass::Opaque, "it is polymorphic: a reference may be to a derived object", nullptr};
}
Answer virtualBase(const clang::CXXRecordDecl &R, Classifier &) {
  if (R.getNumVBases() == 0)
    return std::nullopt;
  return Verdict{ValueClass::Opaque, "it has virtual base classes", nullptr};
}
Answer shared(const clang::CXXRecordDecl &R, Classifier &) {
  for (const clang::CXXBaseSpecifier &B : R.bases()) {
    auto *Base = B.getType()->getAsCXXRecordDecl();
    if (Base && Base->isInStdNamespace() && Base->getName() == "enable_shared_from_this")
      return Verdict{ValueClass::Opaque, "its objects are shared (std::enable_shared_from_this)", nullptr};
  }
  return std::nullopt;
}
Answer destructor(const clang::CXXRecordDecl &R, Classifier &C) {
  if (hasAccessibleDestructor(R, C.S))
    return std::nullopt;
  return Verdict{ValueClass::Opaque, "its destructor is not accessible", R.getDestructor()};
}
Answer config(const clang::CXXRecordDecl &R, Classifier &C) {
  std::string Name = R.getQualifiedNameAsString();
  if (C.Words.Opaque.matches(Name))
    return Verdict{ValueClass::Opaque, "the configuration says so", nullptr};
  if (C.isSaidShared(R))
    return Verdict{ValueClass::Opaque, "its objects are shared, says the configuration", nullptr};
  if (C.Words.Relocatable.matches(Name))
    return Verdict{ValueClass::Relocatable, "the configuration says so", nullptr};
  return std::nullopt;
}
const clang::CXXMethodDecl *userProvided(const clang::CXXRecordDecl &R) {
  for (const clang::CXXConstructorDecl *Ctor : R.ctors())
    if (Ctor->isCopyOrMoveConstructor() && Ctor->isUserProvided())
      return Ctor;
  auto *Destructor = R.getDestructor();
  return Destructor && Destructor->isUserProvided() ? Destructor : nullptr;
}

Answer pinned(const clang::CXXRecordDecl &R, Classifier &C) {
  if (C.hasCopy(R) || C.hasMove(R))
    return std::nullopt;
  return Verdict{ValueClass::Opaque, "it can be neither copied nor moved", userProvided(R)};
}
Answer trivialAbi(const clang::CXXRecordDecl &R, Classifier &) {
  if (!R.hasAttr<clang::TrivialABIAttr>())
    return std::nullopt;
  return Verdict{ValueClass::Relocatable, "it is marked [[clang::trivial_abi]]", nullptr};
}

/// The first member that keeps a trivially copyable class from being Pod, or null.
const clang::Decl *notPod(const clang::CXXRecordDecl &R, Classifier &C) {
  for (const clang::FieldDecl *F : R.fields())
    if (F->isBitField() || F->isMutable() || F->getType().isVolatileQualified() || !C.isPod(F->getType()))
      return F;
  return nullptr;
}
/// Whether every base is a Pod of its own whose tail padding nobody else uses.
bool hasPlainBases(const clang::CXXRecordDecl &R, Classifier &C) {
  auto &Ctx = R.getASTContext();
  for (const clang::CXXBaseSpecifier &B : R.bases()) {
    auto *Base = B.getType()->getAsCXXRecordDecl();
    if (!Base || Base->isEmpty())
      continue;
    const auto &Layout = Ctx.getASTRecordLayout(Base);
    if (B.getAccessSpecifier() == clang::AS_private && !C.CanName(Base))
      return false;
    if (!C.isPod(B.getType()) || Layout.getNonVirtualSize() != Layout.getSize())
      return false;
  }
  return true;
}
Answer pod(const clang::CXXRecordDecl &R, Classifier &C) {
  if (!R.isTriviallyCopyable() || !R.hasTrivialDestructor() || R.isEmpty() || R.isDynamicClass())
    return std::nullopt;
  if (!C.hasCopy(R) && !C.hasMove(R))
    return std::nullopt;
  if (notPod(R, C) || !hasPlainBases(R, C))
    return std::nullopt;
  return Verdict{ValueClass::Pod, "it is trivially copyable and Rust can name every member", nullptr};
}

bool membersRelocate(const clang::CXXRecordDecl &R, Classifier &C) {
  return llvm::all_of(R.fields(), [&](const clang::FieldDecl *F) { return C.isRelocatable(F->getType()); }) &&
         llvm::all_of(R.bases(), [&](const clang::CXXBaseSpecifier &B) { return C.isRelocatable(B.getType()); });
}
Answer structural(const clang::CXXRecordDecl &R, Classifier &C) {
  if (userProvided(R) || !membersRelocate(R, C))
    return std::nullopt;
  return Verdict{ValueClass::Relocatable,
                 "its members are relocatable, and copy, move and destructor are the compiler's", nullptr};
}
Answer moveConstructor(const clang::CXXRecordDecl &R, Classifier &C) {
  const clang::CXXConstructorDecl *Copy = nullptr, *Move = nullptr;
  for (const clang::CXXConstructorDecl *Ctor : R.ctors()) {
    Move = Ctor->isMoveConstructor() && !Ctor->isDeleted() ? Ctor : Move;
    Copy = Ctor->isCopyConstructor() && !Ctor->isDeleted() ? Ctor : Copy;
  }
  if (Move && Move->isUserProvided() && takesMembersOver(*Move, C))
    return Verdict{ValueClass::Relocatable, "its move constructor takes each member over and keeps no address", Move};
  if (!Move && Copy && Copy->isUserProvided() && R.hasTrivialDestructor() && takesMembersOver(*Copy, C))
    return Verdict{ValueClass::Relocatable, "its copy constructor copies each member and keeps no address", Copy};
  return std::nullopt;
}
/// The chain of reasons: "`Outer`: its member `name` is `std::string`, which may hold its own address".
std::string whyNotRelocatable(clang::QualType T, Classifier &C) {
  auto *R = T->getBaseElementTypeUnsafe()->getAsCXXRecordDecl();
  std::string Name = "`" + T.getAsString(C.S.getASTContext().getPrintingPolicy()) + "`";
  if (R && !R->isInStdNamespace())
    if (const ir::Classification &Class = C.classify(R); Class.Class == ValueClass::Opaque)
      return Name + ": " + Class.Text;
  return Name + ", which may hold its own address";
}
Answer unknown(const clang::CXXRecordDecl &R, Classifier &C) {
  const clang::Decl *Where = userProvided(R);
  if (Where)
    return Verdict{ValueClass::Opaque,
                   "its objects may hold their own address: copying or moving one is code of its own", Where};
  for (const clang::FieldDecl *F : R.fields())
    if (!C.isRelocatable(F->getType()))
      return Verdict{ValueClass::Opaque,
                     "its member `" + F->getNameAsString() + "` is " + whyNotRelocatable(F->getType(), C), F};
  for (const clang::CXXBaseSpecifier &B : R.bases())
    if (!C.isRelocatable(B.getType()))
      return Verdict{ValueClass::Opaque, "its base class is " + whyNotRelocatable(B.getType(), C), nullptr};
  return Verdict{ValueClass::Opaque, "nothing proves that its bytes may be moved", nullptr};
}

} // namespace

const std::vector<RuleEntry> &classify::rules() {
  static const std::vector<RuleEntry> Table = {
      {"incomplete", "only declared, or broken", incomplete},
      {"abstract", "has pure virtual functions", abstract},
      {"polymorphic", "virtual functions and not final: `&mut Base` may be a derived object", polymorphic},
      {"virtual_base", "has virtual base classes", virtualBase},
      {"shared", "objects are shared by std::shared_ptr", shared},
      {"destructor", "the destructor is deleted, private or protected", destructor},
      {"config", "named in cxx2rs.toml: opaque, shared or relocatable", config},
      {"pinned", "neither copyable nor movable: its address may matter", pinned},
      {"pod", "trivially copyable, and every member has a Rust type of the same layout", pod},
      {"trivial_abi", "marked [[clang::trivial_abi]]", trivialAbi},
      {"structural", "members relocatable; copy, move and destructor implicit or defaulted", structural},
      {"move_constructor", "the visible move constructor takes each member over", moveConstructor},
      {"unknown", "nothing proves that the bytes may be moved", unknown},
  };
  return Table;
}

bool Classifier::isSaidShared(const clang::CXXRecordDecl &R) const {
  if (Words.Shared.empty())
    return false;
  if (Words.Shared.matches(R.getQualifiedNameAsString()))
    return true;
  const clang::CXXRecordDecl *Definition = R.getDefinition();
  return Definition && llvm::any_of(Definition->bases(), [&](const clang::CXXBaseSpecifier &B) {
           auto *Base = B.getType()->getAsCXXRecordDecl();
           return Base && isSaidShared(*Base);
         });
}

const ir::Classification &Classifier::classify(const clang::CXXRecordDecl *R) {
  if (const clang::CXXRecordDecl *Definition = R->getDefinition())
    R = Definition;
  if (auto It = Known.find(R); It != Known.end())
    return It->second;
  // A class cannot hold itself by value, so recursion ends; pointers do not recurse.
  for (const RuleEntry &Entry : rules())
    if (Answer Found = Entry.Decide(*R, *this)) {
      clang::SourceLocation Loc = Found->Where ? Found->Where->getLocation() : R->getLocation();
      return Known[R] = {Found->Class, std::string(Entry.Name), std::move(Found->Text), PlaceOf(Loc)};
    }
  llvm_unreachable("the last rule has a verdict");
}
