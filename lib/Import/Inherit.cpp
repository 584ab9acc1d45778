// What a class has from its bases: the member functions that lookup finds in it, and what `using` declarations name.
// Whether Rust needs a copy is decided by Plan.
#include "Importer.h"

#include "clang/AST/RecordLayout.h"
#include "clang/Sema/Lookup.h"

using namespace cxx2rs;
using namespace cxx2rs::import;

/// A single base that lies in the class as it would by itself: in Rust, `Deref` reaches all of it.
static bool isPlain(const clang::CXXRecordDecl &R, Importer &I) {
  if (R.getNumBases() != 1)
    return R.getNumBases() == 0;
  const clang::CXXRecordDecl *Base = R.bases_begin()->getType()->getAsCXXRecordDecl();
  const clang::ASTRecordLayout &Layout = I.Ctx.getASTRecordLayout(Base);
  return !R.bases_begin()->isVirtual() && !Base->isEmpty() && Layout.getNonVirtualSize() == Layout.getSize();
}

/// What C++ calls by that name in the class.
void Importer::addFound(clang::DeclarationName Name, const clang::CXXRecordDecl &R, std::vector<ir::Inherited> &Out) {
  clang::LookupResult Found(S, Name, R.getLocation(), clang::Sema::LookupMemberName);
  Found.suppressDiagnostics();
  S.LookupQualifiedName(Found, const_cast<clang::CXXRecordDecl *>(&R));
  if (Found.isAmbiguous())
    return;
  const auto First = static_cast<std::ptrdiff_t>(Out.size());
  for (auto It = Found.begin(); It != Found.end(); ++It) {
    const clang::NamedDecl *D = *It;
    auto Id = Functions.find(D->getUnderlyingDecl()->getCanonicalDecl());
    bool IsOwnMember = D->getDeclContext()->Equals(&R); // its using declarations among them
    if (Id != Functions.end() && It.getAccess() == clang::AS_public && !IsOwnMember)
      Out.push_back({Id->second, false});
  }
  // Overloads in the order of their declarations, so that their names are those that they have in the base.
  std::sort(Out.begin() + First, Out.end(),
            [](const ir::Inherited &A, const ir::Inherited &B) { return A.Function < B.Function; });
}

/// A constructor that `using Base::Base;` gives the class.
void Importer::addConstructor(const clang::ConstructorUsingShadowDecl *Shadow, const clang::CXXRecordDecl &R,
                              std::vector<ir::Inherited> &Out) {
  auto *Ctor = llvm::dyn_cast<clang::CXXConstructorDecl>(Shadow->getTargetDecl());
  if (!Ctor || Ctor->isDeleted() || Ctor->getAccess() != clang::AS_public || Ctor->isDefaultConstructor() ||
      Ctor->isCopyOrMoveConstructor() || R.isAbstract())
    return;
  // One of its own with the same parameters hides it.
  auto hides = [&](const clang::CXXConstructorDecl *Own) {
    return llvm::equal(Own->parameters(), Ctor->parameters(),
                       [&](const clang::ParmVarDecl *A, const clang::ParmVarDecl *B) {
                         return Ctx.hasSameUnqualifiedType(A->getType(), B->getType());
                       });
  };
  if (llvm::any_of(R.ctors(), [&](auto *Own) { return !Own->isInheritingConstructor() && hides(Own); }))
    return;
  auto *Made = S.findInheritingConstructor(R.getLocation(), const_cast<clang::CXXConstructorDecl *>(Ctor),
                                           const_cast<clang::ConstructorUsingShadowDecl *>(Shadow));
  if (!Made || Made->isDeleted())
    return;
  ir::Function F = function(Ctor); // the call sees the base's default arguments
  F.O.Kind = ir::ItemKind::Ctor;
  F.O.IsRepeated = true;
  bool IsAll = R.getNumBases() == 1 && R.field_empty(); // else others are constructed, too
  F.CannotThrow &= IsAll || !CI.getLangOpts().CXXExceptions;
  Out.push_back({static_cast<ir::DeclId>(Module.Decls.size()), true});
  Module.Decls.emplace_back(std::move(F));
}

/// A member function that the declaration makes public, or brings in beside those of the class.
void Importer::addUsed(const clang::CXXMethodDecl *F, std::vector<ir::Inherited> &Out) {
  if (!F->getIdentifier() || F->isDeleted() || F->isFunctionTemplateSpecialization())
    return;
  auto Known = Functions.find(F->getCanonicalDecl());
  if (Known == Functions.end()) {        // it is protected: nobody else has it
    ir::Function Imported = function(F); // its types may become declarations, too
    Imported.O.IsRepeated = true;
    Known = Functions.try_emplace(F->getCanonicalDecl(), static_cast<ir::DeclId>(Module.Decls.size())).first;
    Module.Decls.emplace_back(std::move(Imported));
  }
  Out.push_back({Known->second, true});
}

/// `using Base::x;` of a member that no public way leads to.
void Importer::addUsedField(const clang::FieldDecl *F, const clang::CXXRecordDecl &R, ir::Record &Record) {
  auto *Base = llvm::cast<clang::CXXRecordDecl>(F->getParent());
  auto Offset = offsetOf(*Base, R);
  bool IsPublic = F->getAccess() == clang::AS_public && llvm::any_of(Record.Ancestors, [&](const ir::Ancestor &A) {
                    auto *N = A.Type->as<ir::Named>();
                    return N && N->Id == Ids.lookup(Base->getCanonicalDecl()) && Ids.contains(Base->getCanonicalDecl());
                  });
  if (!Offset || IsPublic || F->isBitField() || !F->getDeclName())
    return;
  std::uint64_t InBase = Ctx.getASTRecordLayout(Base).getFieldOffset(F->getFieldIndex());
  ir::Field Field = field(F, 8 * *Offset + InBase, *this);
  Field.IsPublic = true;
  Field.O.IsRepeated = true;
  Record.UsedFields.push_back(std::move(Field));
}

void Importer::addInherited(const clang::CXXRecordDecl &R, ir::Record &Record) {
  if (!isPlain(R, *this)) {
    llvm::SmallPtrSet<const void *, 32> Seen;
    for (const clang::CXXRecordDecl *Base : basesOf(R))
      for (const clang::CXXMethodDecl *F : Base->methods())
        if (F->getIdentifier() && isOwn(F) && Seen.insert(F->getDeclName().getAsOpaquePtr()).second)
          addFound(F->getDeclName(), R, Record.Inherited);
  }
  for (const clang::Decl *D : R.decls()) {
    auto *Using = llvm::dyn_cast<clang::UsingDecl>(D);
    if (!Using || Using->getAccess() != clang::AS_public)
      continue;
    llvm::SmallVector<const clang::UsingShadowDecl *, 8> Shadows(Using->shadows()); // the last one first
    for (const clang::UsingShadowDecl *Shadow : llvm::reverse(Shadows)) {
      const clang::NamedDecl *Target = Shadow->getTargetDecl();
      if (auto *Ctor = llvm::dyn_cast<clang::ConstructorUsingShadowDecl>(Shadow))
        addConstructor(Ctor, R, Record.Inherited);
      else if (auto *F = llvm::dyn_cast<clang::CXXMethodDecl>(Target))
        addUsed(F, Record.Inherited);
      else if (auto *Field = llvm::dyn_cast<clang::FieldDecl>(Target))
        addUsedField(Field, R, Record);
    }
  }
}

/// When all functions have their ids.
void Importer::addInheritance() {
  for (const Pending &P : Own) {
    auto *R = llvm::dyn_cast<clang::CXXRecordDecl>(P.D);
    auto It = R ? Ids.find(R->getCanonicalDecl()) : Ids.end();
    if (!R || !R->isThisDeclarationADefinition() || It == Ids.end() || R->getNumBases() == 0)
      continue;
    auto *Known = std::get_if<ir::Record>(&Module.Decls[It->second]);
    if (!Known || !Known->IsComplete)
      continue;
    ir::Record Record = std::move(*Known); // importing a function may move the vector
    addInherited(*R, Record);
    Module.Decls[It->second] = std::move(Record);
  }
}
