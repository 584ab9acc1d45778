// What makes a Rust trait of a function: friends that only a class declares, text for a stream, orderings, iterators,
// `std::hash`. Which traits there are is decided by Plan.
#include "Importer.h"

#include "clang/AST/DeclFriend.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"
#include "clang/Sema/Lookup.h"

using namespace cxx2rs;
using namespace cxx2rs::import;

// ----- friends -------------------------------------------------------------------------------------------------------

bool import::isHiddenFriend(const clang::FunctionDecl *F) {
  return F->getFriendObjectKind() && llvm::all_of(F->redecls(), [](const clang::FunctionDecl *Again) {
           return Again->getLexicalDeclContext()->isRecord();
         });
}

/// Whether the arguments of a call lead C++ to it.
static bool isFoundByArguments(const clang::FunctionDecl *F, Importer &I) {
  llvm::SmallVector<clang::Expr *> Args;
  for (const clang::ParmVarDecl *P : F->parameters())
    Args.push_back(new (I.Ctx)
                       clang::OpaqueValueExpr(F->getLocation(), P->getType().getNonReferenceType(), clang::VK_LValue));
  clang::ADLResult Found;
  I.S.ArgumentDependentLookup(F->getDeclName(), F->getLocation(), Args, Found);
  return llvm::any_of(Found, [&](const clang::NamedDecl *D) { return D->getCanonicalDecl() == F->getCanonicalDecl(); });
}

/// What C++ looks for by its arguments on purpose. By another name, a class lets helpers of its implementation in,
/// which the library may well keep to itself.
static bool isCustomary(const clang::FunctionDecl *F) {
  return F->isOverloadedOperator() || (F->getIdentifier() && F->getName() == "swap");
}

/// What a namespace declares, too, is found there; a friend that is defined in one class and declared in another is
/// taken from where it is defined.
void Importer::walkFriend(const clang::FriendDecl *Friend, const std::optional<Reason> &Blocked) {
  auto *F = llvm::dyn_cast_or_null<clang::FunctionDecl>(Friend->getFriendDecl());
  if (!F || llvm::isa<clang::CXXMethodDecl>(F) || F->isFunctionTemplateSpecialization() || F->isInvalidDecl())
    return;
  bool IsHidden = isHiddenFriend(F);
  if (!F->isThisDeclarationADefinition() && (!IsHidden || F->isDefined()))
    return;
  bool IsMeant = F->isThisDeclarationADefinition() || isCustomary(F);
  bool IsFound = Blocked || !IsHidden || (IsMeant && isFoundByArguments(F, *this));
  walkFunction(F, IsFound ? Blocked : std::optional(reason(DiagId::SkipFriend)));
}

// ----- operators -----------------------------------------------------------------------------------------------------

static const clang::CXXRecordDecl *stdClass(clang::QualType T) {
  const clang::CXXRecordDecl *R = T.getNonReferenceType()->getAsCXXRecordDecl();
  return R && R->isInStdNamespace() ? R : nullptr;
}

/// `std::ostream &`, of char.
static bool isStream(clang::QualType T, const clang::ASTContext &Ctx) {
  auto *Spec = llvm::dyn_cast_or_null<clang::ClassTemplateSpecializationDecl>(stdClass(T));
  return T->isLValueReferenceType() && !T.getNonReferenceType().isConstQualified() && Spec &&
         Spec->getName() == "basic_ostream" && Ctx.hasSameType(Spec->getTemplateArgs()[0].getAsType(), Ctx.CharTy);
}

static ir::Ordering ordering(clang::QualType T) {
  const clang::CXXRecordDecl *R = T->isReferenceType() ? nullptr : stdClass(T);
  llvm::StringRef Name = R && R->getIdentifier() ? R->getName() : "";
  return Name == "strong_ordering"    ? ir::Ordering::Strong
         : Name == "weak_ordering"    ? ir::Ordering::Weak
         : Name == "partial_ordering" ? ir::Ordering::Partial
                                      : ir::Ordering::None;
}

/// `return *at_;` where the member is a pointer: the object is elsewhere, and stays where it is.
static bool readsThroughPointer(const clang::FunctionDecl *F) {
  auto *Body = llvm::dyn_cast_or_null<clang::CompoundStmt>(F->getBody());
  auto *Return = Body && Body->size() == 1 ? llvm::dyn_cast<clang::ReturnStmt>(Body->body_front()) : nullptr;
  const clang::Expr *Value = Return ? Return->getRetValue() : nullptr;
  if (!Value || !F->getReturnType()->isLValueReferenceType())
    return false;
  Value = Value->IgnoreParenImpCasts();
  const clang::Expr *Address = nullptr;
  while (auto *Member = llvm::dyn_cast<clang::MemberExpr>(Value)) {
    if (Member->isArrow()) { // `return at_->value;`
      Address = Member->getBase()->IgnoreParenImpCasts();
      break;
    }
    Value = Member->getBase()->IgnoreParenImpCasts();
  }
  if (auto *Star = llvm::dyn_cast<clang::UnaryOperator>(Value); Star && Star->getOpcode() == clang::UO_Deref)
    Address = Star->getSubExpr()->IgnoreParenImpCasts();
  auto *Member = llvm::dyn_cast_or_null<clang::MemberExpr>(Address);
  return Member && Member->getType()->isPointerType() &&
         llvm::isa<clang::CXXThisExpr>(Member->getBase()->IgnoreParenImpCasts());
}

void import::addOperatorFacts(ir::Function &Function, const clang::FunctionDecl *F) {
  const clang::ASTContext &Ctx = F->getASTContext();
  Function.IsHiddenFriend = isHiddenFriend(F);
  if (Function.IsHiddenFriend)
    Function.Symbol.clear(); // nobody can write its address: glue calls it
  Function.WritesToStream =
      F->getNumParams() == 2 && isStream(F->getReturnType(), Ctx) && isStream(F->getParamDecl(0)->getType(), Ctx);
  Function.Compares = ordering(F->getReturnType());
  Function.ReadsThroughPointer = F->getOverloadedOperator() == clang::OO_Star && readsThroughPointer(F);
}

// ----- iterators -----------------------------------------------------------------------------------------------------

bool import::isMultiPass(const clang::CXXRecordDecl &R) {
  if (!R.hasDefinition())
    return false;
  for (const clang::NamedDecl *D : R.lookup(&R.getASTContext().Idents.get("iterator_category")))
    if (auto *Alias = llvm::dyn_cast<clang::TypedefNameDecl>(D))
      for (const clang::CXXRecordDecl *Tag = stdClass(Alias->getUnderlyingType()); Tag;
           Tag = Tag->getNumBases() == 1 ? stdClass(Tag->bases_begin()->getType()) : nullptr)
        if (Tag->getIdentifier() && Tag->getName() == "forward_iterator_tag")
          return true;
  return false;
}

// ----- hashes --------------------------------------------------------------------------------------------------------

/// `std::size_t operator()(const T &) const`, which everybody may call.
static const clang::CXXMethodDecl *hashCall(const clang::CXXRecordDecl &Hash, const clang::ASTContext &Ctx) {
  for (const clang::CXXMethodDecl *M : Hash.methods())
    if (M->getOverloadedOperator() == clang::OO_Call && M->isConst() && !M->isDeleted() &&
        M->getAccess() == clang::AS_public && M->getNumParams() == 1 &&
        Ctx.hasSameType(M->getReturnType(), Ctx.getSizeType()))
      return M;
  return nullptr;
}

/// The library's own specialisations of `std::hash`.
void Importer::findHashes() {
  clang::NamespaceDecl *Std = IsCxx ? S.getStdNamespace() : nullptr;
  if (!Std)
    return;
  for (const clang::NamedDecl *D : Std->lookup(&Ctx.Idents.get("hash"))) {
    auto *Template = llvm::dyn_cast<clang::ClassTemplateDecl>(D);
    if (!Template)
      continue;
    for (const clang::ClassTemplateSpecializationDecl *Hash : Template->specializations()) {
      const clang::CXXRecordDecl *Of = Hash->getTemplateArgs()[0].getAsType()->getAsCXXRecordDecl();
      auto Id = Of ? Ids.find(Of->getCanonicalDecl()) : Ids.end();
      if (Id == Ids.end() || !Hash->isExplicitSpecialization() || !Hash->hasDefinition())
        continue;
      const clang::CXXRecordDecl *Definition = Hash->getDefinition();
      auto *Record = std::get_if<ir::Record>(&Module.Decls[Id->second]);
      const clang::CXXMethodDecl *Call = hashCall(*Definition, Ctx);
      if (!Record || !Call || !isOwn(Definition) || !Definition->hasDefaultConstructor())
        continue;
      Record->HasHash = true;
      Record->HashCannotThrow = Definition->hasTrivialDefaultConstructor() && cannotThrow(Call, *this);
    }
  }
}
