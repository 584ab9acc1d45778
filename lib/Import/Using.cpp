// Other names in a scope: `using ns::f;`, `using enum E;`, `namespace a = b;`. What they stand for is imported
// elsewhere.
#include "Importer.h"

using namespace cxx2rs;
using namespace cxx2rs::import;

/// `namespace fs = a::b;`
void Importer::addNamespaceAlias(const clang::NamespaceAliasDecl *D) {
  ir::Using Using;
  Using.O = origin(D, ir::ItemKind::Typedef);
  for (const clang::DeclContext *DC = D->getNamespace(); DC && !DC->isTranslationUnit(); DC = DC->getParent()) {
    auto *N = llvm::dyn_cast<clang::NamespaceDecl>(DC);
    if (!N || N->isAnonymousNamespace())
      return;
    if (!N->isInline())
      Using.Namespace.insert(Using.Namespace.begin(), N->getNameAsString());
  }
  Using.O.Cpp = "namespace " + D->getNameAsString() + " = " + qualifiedName(D->getNamespace());
  Using.O.IsRepeated = true;
  if (!Using.Namespace.empty())
    Module.Usings.push_back(std::move(Using));
}

void Importer::addNames(const clang::BaseUsingDecl *D) {
  ir::Using Using;
  for (const clang::UsingShadowDecl *Shadow : D->shadows()) {
    const clang::NamedDecl *Target = Shadow->getTargetDecl();
    const clang::Decl *Key = Target->getCanonicalDecl();
    if (auto *C = llvm::dyn_cast<clang::EnumConstantDecl>(Target)) {
      auto It = Ids.find(llvm::cast<clang::EnumDecl>(C->getDeclContext())->getCanonicalDecl());
      if (It == Ids.end())
        continue;
      Using.Enum = It->second;
      Using.Enumerators.push_back(C->getNameAsString());
    } else if (llvm::isa<clang::TagDecl, clang::TypedefNameDecl>(Target)) {
      if (auto It = Ids.find(llvm::cast<clang::NamedDecl>(Key)); It != Ids.end())
        Using.Targets.push_back(It->second);
    } else if (llvm::isa<clang::FunctionDecl>(Target) && !llvm::isa<clang::CXXMethodDecl>(Target)) {
      if (auto It = Functions.find(Key); It != Functions.end())
        Using.Targets.push_back(It->second);
    } else if (auto It = Variables.find(Key); It != Variables.end()) {
      Using.Targets.push_back(It->second);
    }
  }
  if (Using.Targets.empty() && Using.Enumerators.empty())
    return;
  Using.O = origin(D, ir::ItemKind::Typedef);
  Using.O.Cpp = "using " + qualifiedName(D->shadow_begin()->getTargetDecl());
  Using.O.IsRepeated = true;
  Module.Usings.push_back(std::move(Using));
}

/// When all functions have their ids.
void Importer::addUsings() {
  for (const clang::NamedDecl *D : Usings)
    if (auto *Alias = llvm::dyn_cast<clang::NamespaceAliasDecl>(D))
      addNamespaceAlias(Alias);
    else
      addNames(llvm::cast<clang::BaseUsingDecl>(D));
}
