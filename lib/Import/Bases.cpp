// Base classes: those that a pointer to the class converts to, where they lie, and whether their tail padding is their
// own. What the class has of their members is read in Inherit.cpp.
#include "Importer.h"

#include "clang/AST/CXXInheritance.h"
#include "clang/AST/RecordLayout.h"

using namespace cxx2rs;
using namespace cxx2rs::import;

static void collect(const clang::CXXRecordDecl &R, llvm::SmallSetVector<const clang::CXXRecordDecl *, 8> &Found) {
  for (const clang::CXXBaseSpecifier &B : R.bases()) {
    const clang::CXXRecordDecl *Base = B.getType()->getAsCXXRecordDecl();
    Base = Base ? Base->getDefinition() : nullptr;
    if (Base && Found.insert(Base))
      collect(*Base, Found);
  }
}

llvm::SmallSetVector<const clang::CXXRecordDecl *, 8> import::basesOf(const clang::CXXRecordDecl &R) {
  llvm::SmallSetVector<const clang::CXXRecordDecl *, 8> Found;
  collect(R, Found);
  return Found;
}

/// The way to a base class that is there once; nothing where it is there twice, or where only hidden ways lead to it.
static const clang::CXXBasePath *way(const clang::CXXRecordDecl &R, const clang::CXXRecordDecl &Base,
                                     clang::CXXBasePaths &Paths, bool IsPublic) {
  if (!R.isDerivedFrom(&Base, Paths) || Paths.isAmbiguous(R.getASTContext().getCanonicalTagType(&Base)))
    return nullptr;
  for (const clang::CXXBasePath &Path : Paths)
    if (!IsPublic || Path.Access == clang::AS_public)
      return &Path;
  return nullptr;
}

static bool isVirtual(const clang::CXXBasePath &Path) {
  return llvm::any_of(Path, [](const clang::CXXBasePathElement &Step) { return Step.Base->isVirtual(); });
}

static std::uint64_t offsetIn(const clang::CXXBasePathElement &Step, clang::ASTContext &Ctx) {
  return Ctx.getASTRecordLayout(Step.Class)
      .getBaseClassOffset(Step.Base->getType()->getAsCXXRecordDecl())
      .getQuantity();
}

std::optional<std::uint64_t> Importer::offsetOf(const clang::CXXRecordDecl &Base, const clang::CXXRecordDecl &R) {
  clang::CXXBasePaths Paths(true, true, true);
  const clang::CXXBasePath *Path = way(R, Base, Paths, false);
  if (!Path || isVirtual(*Path))
    return std::nullopt;
  std::uint64_t Offset = 0;
  for (const clang::CXXBasePathElement &Step : *Path)
    Offset += offsetIn(Step, Ctx);
  return Offset;
}

/// Whether a member or another base of a class begins between two offsets.
static bool hasOthers(const clang::CXXBasePathElement &Step, std::uint64_t Begin, std::uint64_t End,
                      clang::ASTContext &Ctx) {
  const clang::ASTRecordLayout &Layout = Ctx.getASTRecordLayout(Step.Class);
  auto inside = [&](std::uint64_t Offset) { return Begin <= Offset && Offset < End; };
  for (const clang::FieldDecl *F : Step.Class->fields())
    if (!F->isZeroSize(Ctx) && inside(Layout.getFieldOffset(F->getFieldIndex()) / 8))
      return true;
  return llvm::any_of(Step.Class->bases(), [&](const clang::CXXBaseSpecifier &B) {
    const clang::CXXRecordDecl *Other = B.getType()->getAsCXXRecordDecl();
    return &B != Step.Base && !B.isVirtual() && !Other->isEmpty() &&
           inside(Layout.getBaseClassOffset(Other).getQuantity());
  });
}

/// Offset and tail padding along a way without virtual bases.
static void findPlace(ir::Ancestor &A, const clang::CXXBasePath &Path, const clang::CXXRecordDecl &R,
                      const clang::CXXRecordDecl &Base, Importer &I) {
  const clang::ASTRecordLayout &Layout = I.Ctx.getASTRecordLayout(&Base);
  std::uint64_t Data = Layout.getNonVirtualSize().getQuantity(), Size = Layout.getSize().getQuantity();
  bool IsUsed = false;
  for (const clang::CXXBasePathElement &Step : llvm::reverse(Path)) {
    A.Offset += offsetIn(Step, I.Ctx);
    IsUsed |= hasOthers(Step, A.Offset + Data, A.Offset + Size, I.Ctx);
  }
  auto Inside = static_cast<std::uint64_t>(I.Ctx.getASTRecordLayout(&R).getNonVirtualSize().getQuantity());
  A.EndsInside = A.Offset + Size <= Inside;
  bool IsSized = I.Classes.classify(&R).Class != ir::ValueClass::Opaque; // then a reference to it has all its bytes
  A.IsWhole = Data == Size || (!IsUsed && (A.EndsInside || IsSized));
}

void Importer::addAncestors(ir::Record &Record, const clang::CXXRecordDecl &R) {
  for (const clang::CXXRecordDecl *Base : basesOf(R)) {
    clang::CXXBasePaths Paths(true, true, true);
    const clang::CXXBasePath *Path = canName(Base) ? way(R, *Base, Paths, true) : nullptr;
    if (!Path)
      continue;
    // What only an instance of a template leads to is not pulled in for it.
    bool IsKnown = llvm::all_of(*Path, [&](const clang::CXXBasePathElement &Step) { return canName(Step.Class); });
    if (!IsKnown && !isOwn(Base))
      continue;
    ir::Ancestor A;
    A.Type = type(Ctx.getCanonicalTagType(Base));
    A.IsVirtual = isVirtual(*Path);
    A.IsDirect = Path->size() == 1;
    A.IsEmpty = Base->isEmpty();
    if (A.IsVirtual) {
      const clang::ASTRecordLayout &Layout = Ctx.getASTRecordLayout(Base);
      A.IsWhole = Layout.getNonVirtualSize() == Layout.getSize();
      A.EndsInside = A.IsWhole;
    } else {
      findPlace(A, *Path, R, *Base, *this);
    }
    Record.Ancestors.push_back(std::move(A));
  }
}

/// Whether `dynamic_cast` to and from the class compiles and links: a hidden class with its virtual table in the
/// library has its type information there, too.
bool Importer::hasTypeInfo(const clang::CXXRecordDecl &R) {
  return R.isPolymorphic() && CI.getLangOpts().RTTI &&
         (R.getVisibility() != clang::HiddenVisibility || !Ctx.getCurrentKeyFunction(&R));
}
