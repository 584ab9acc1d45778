// `Slice(const char *d, size_t n) : data_(d), size_(n)` beside `Slice(const std::string &s) : data_(s.data()),
// size_(s.size())`: characters and their number make what a string of them would, as the bodies show.
#include "Importer.h"

#include "clang/AST/ExprCXX.h"

using namespace cxx2rs;
using namespace cxx2rs::import;

namespace {

/// The members that a constructor begins with what an expression of its parameters says, and nothing else.
struct Members {
  const clang::FieldDecl *Start = nullptr, *Length = nullptr;
};

const clang::CXXConstructorDecl *visible(const clang::CXXConstructorDecl *Ctor) {
  const clang::FunctionDecl *Definition = nullptr;
  if (!Ctor->hasBody(Definition) || Definition->isDependentContext())
    return nullptr;
  auto *Body = llvm::dyn_cast_or_null<clang::CompoundStmt>(Definition->getBody());
  return Body && Body->body_empty() ? llvm::cast<clang::CXXConstructorDecl>(Definition) : nullptr;
}

bool isParam(const clang::Expr *E, const clang::ParmVarDecl *P) {
  auto *Ref = llvm::dyn_cast<clang::DeclRefExpr>(E->IgnoreImplicit()->IgnoreParenCasts());
  return Ref && Ref->getDecl() == P;
}

/// `text.data()` for one of the names.
bool isCall(const clang::Expr *E, const clang::ParmVarDecl *Text, std::initializer_list<llvm::StringRef> Names) {
  auto *Call = llvm::dyn_cast<clang::CXXMemberCallExpr>(E->IgnoreImplicit()->IgnoreParenCasts());
  auto *Method = Call ? Call->getMethodDecl() : nullptr;
  return Method && Method->getIdentifier() && llvm::is_contained(Names, Method->getName()) &&
         isParam(Call->getImplicitObjectArgument(), Text);
}

template <class IsStart, class IsLength>
Members members(const clang::CXXConstructorDecl *Ctor, IsStart Start, IsLength Length) {
  Members Found;
  for (const clang::CXXCtorInitializer *Init : Ctor->inits())
    if (Init->isMemberInitializer() && Init->isWritten()) {
      if (Start(Init->getInit()))
        Found.Start = Init->getMember();
      else if (Length(Init->getInit()))
        Found.Length = Init->getMember();
      else
        return {};
    }
  return Found;
}

Members ofPair(const clang::CXXConstructorDecl *Ctor) {
  const clang::CXXConstructorDecl *Seen = visible(Ctor);
  if (!Seen)
    return {};
  return members(
      Seen, [&](const clang::Expr *E) { return isParam(E, Seen->getParamDecl(0)); },
      [&](const clang::Expr *E) { return isParam(E, Seen->getParamDecl(1)); });
}

Members ofString(const clang::CXXConstructorDecl *Ctor) {
  auto *R = Ctor->getNumParams() == 1 ? Ctor->getParamDecl(0)->getType().getNonReferenceType()->getAsCXXRecordDecl()
                                      : nullptr;
  const clang::CXXConstructorDecl *Seen = visible(Ctor);
  if (!R || !R->isInStdNamespace() || R->getName() != "basic_string" || Ctor->isExplicit() || !Seen)
    return {};
  return members(
      Seen, [&](const clang::Expr *E) { return isCall(E, Seen->getParamDecl(0), {"data", "c_str"}); },
      [&](const clang::Expr *E) { return isCall(E, Seen->getParamDecl(0), {"size", "length"}); });
}

} // namespace

bool import::spansText(const clang::CXXConstructorDecl *Ctor) {
  if (Ctor->getNumParams() != 2 || Ctor->getAccess() != clang::AS_public)
    return false;
  clang::QualType First = Ctor->getParamDecl(0)->getType(), Second = Ctor->getParamDecl(1)->getType();
  const clang::ASTContext &Ctx = Ctor->getASTContext();
  if (!First->isPointerType() || !Ctx.hasSameType(First->getPointeeType(), Ctx.CharTy.withConst()) ||
      !Ctx.hasSameUnqualifiedType(Second, Ctx.getSizeType()))
    return false;
  Members Pair = ofPair(Ctor);
  return Pair.Start && Pair.Length && llvm::any_of(Ctor->getParent()->ctors(), [&](const clang::CXXConstructorDecl *C) {
           Members Of = C->getAccess() == clang::AS_public && !C->isDeleted() ? ofString(C) : Members();
           return Of.Start == Pair.Start && Of.Length == Pair.Length;
         });
}
