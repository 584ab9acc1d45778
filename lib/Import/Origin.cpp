// What every declaration has: USR, names, place. And whether generated code can write its name.
#include "Importer.h"
#include "Markdown.h"

#include "clang/AST/Attr.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/Index/USRGeneration.h"

using namespace cxx2rs;
using namespace cxx2rs::import;

Place Importer::place(clang::SourceLocation Loc) {
  auto &SM = CI.getSourceManager();
  if (Loc.isInvalid())
    return {};
  auto [File, Offset] = SM.getDecomposedExpansionLoc(Loc);
  auto [It, IsNew] = FileNames.try_emplace(File);
  if (IsNew)
    It->second = frontend::displayName(CI, Loc);
  return {It->second, SM.getLineNumber(File, Offset), SM.getColumnNumber(File, Offset)};
}

/// What is also declared for every compiler needs none.
unsigned Importer::condition(const clang::NamedDecl *D) {
  unsigned Found = Header.Conditions.at(D->getLocation());
  if (Found == 0)
    return 0;
  for (const clang::Decl *Again : D->redecls())
    if (Header.Conditions.at(Again->getLocation()) == 0)
      return 0;
  auto [It, IsNew] = Conditions.try_emplace(Found);
  if (IsNew) {
    // Many groups have one condition.
    auto &All = Module.Conditions;
    auto Same = llvm::find(All, Header.Conditions.text(Found));
    It->second = static_cast<unsigned>(Same - All.begin());
    if (Same == All.end())
      All.push_back(Header.Conditions.text(Found));
  }
  return It->second;
}

/// `struct stat` beside a function `stat`: C++ finds the type only by its keyword.
static bool isHiddenByName(const clang::TagDecl *Tag) {
  if (!Tag || !Tag->getDeclName() || Tag->getDeclContext()->isDependentContext())
    return false;
  return llvm::any_of(Tag->getDeclContext()->getRedeclContext()->lookup(Tag->getDeclName()),
                      [](const clang::NamedDecl *D) { return llvm::isa<clang::FunctionDecl, clang::VarDecl>(D); });
}

/// Whether the canonical type cannot be written: vectors and va_list are known by their typedefs.
static bool needsItsSugar(clang::QualType T, const clang::ASTContext &Ctx) {
  while (!T->getPointeeType().isNull())
    T = T->getPointeeType();
  auto *Tag = T->getAsTagDecl();
  return T->isVectorType() || (Tag && Tag->getName() == "__va_list_tag");
}

std::string Importer::spellType(clang::QualType T, std::string Name) const {
  bool IsCanonical = !needsItsSugar(T, Ctx);
  if (IsCanonical)
    T = T.getCanonicalType();
  else if (auto *Decayed = T->getAs<clang::DecayedType>())
    T = Decayed->getOriginalType(); // a va_list that is a parameter
  clang::QualType Inner = T;
  while (!Inner->getPointeeType().isNull())
    Inner = Inner->getPointeeType();
  clang::PrintingPolicy Own = Policy;
  Own.SuppressTagKeyword = IsCxx && !isHiddenByName(Inner->getAsTagDecl());
  // Of an explicit specialisation Clang would print the arguments as the header has them, without their scopes.
  auto *Spec = llvm::dyn_cast_or_null<clang::ClassTemplateSpecializationDecl>(Inner->getAsTagDecl());
  Own.PrintAsCanonical = IsCanonical && Spec && Spec->isExplicitSpecialization();
  T.getAsStringInternal(Name, Own);
  return Name;
}

std::string Importer::cppName(const clang::NamedDecl *D) const {
  if (auto *Tag = llvm::dyn_cast<clang::TagDecl>(D))
    return spellType(Ctx.getCanonicalTagType(Tag), "");
  return qualifiedName(D);
}

const std::string &Importer::declarator(clang::QualType T) {
  auto [It, IsNew] = Declarators.try_emplace(T.getAsOpaquePtr());
  if (IsNew)
    It->second = spellType(T, "%");
  return It->second;
}

/// Most declarations have plain names, and in C most stand in no other: Clang's printer is for the rest.
std::string import::plainName(const clang::NamedDecl *D) {
  const clang::IdentifierInfo *Identifier = D->getIdentifier();
  return Identifier ? Identifier->getName().str() : D->getNameAsString();
}

std::string Importer::qualifiedName(const clang::NamedDecl *D) {
  bool IsGlobal = D->getIdentifier() && D->getDeclContext()->isTranslationUnit();
  return IsGlobal ? D->getName().str() : D->getQualifiedNameAsString();
}

/// Whether code outside the class can write the name: every scope around it is named and public.
bool Importer::canName(const clang::TagDecl *Tag) const {
  if (!Tag->getDeclName() && !Tag->getTypedefNameForAnonDecl())
    return !IsCxx; // C has no scopes, and Rust's name for it is ours
  if (auto *Spec = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(Tag)) {
    bool HasVector = llvm::any_of(Spec->getTemplateArgs().asArray(), [](const clang::TemplateArgument &A) {
      return A.getKind() == clang::TemplateArgument::Type && A.getAsType()->isVectorType();
    });
    if (!Spec->isExplicitSpecialization() || HasVector || !canSpell(Spec->getTemplateArgs().asArray()))
      return false;
  }
  return canNameScope(Tag);
}

bool Importer::canNameScope(const clang::TagDecl *Tag) const {
  if (Tag->getAccess() == clang::AS_private || Tag->getAccess() == clang::AS_protected)
    return false;
  for (const clang::DeclContext *DC = Tag->getDeclContext(); DC && !DC->isTranslationUnit(); DC = DC->getParent()) {
    if (auto *N = llvm::dyn_cast<clang::NamespaceDecl>(DC); N && N->isAnonymousNamespace())
      return false;
    if (DC->isFunctionOrMethod())
      return false;
    if (auto *Outer = llvm::dyn_cast<clang::TagDecl>(DC); Outer && !canName(Outer))
      return false;
  }
  return true;
}

/// `char *name[4]` as people write it.
void Importer::appendDeclared(std::string &Text, const clang::ParmVarDecl *P) {
  if (P->getName().empty()) {
    std::string Type;
    P->getType().getAsStringInternal(Type, People);
    Text += Type;
    return;
  }
  // Each type is printed once, with a mark where the name goes.
  constexpr char Mark = '\x01';
  auto [It, IsNew] = ParamTypes.try_emplace(P->getType().getAsOpaquePtr());
  if (IsNew) {
    It->second = Mark;
    P->getType().getAsStringInternal(It->second, People);
  }
  auto [Before, After] = llvm::StringRef(It->second).split(Mark);
  Text.append(Before).append(P->getName()).append(After);
}

/// "ns::f(const int &) const", as people write it.
std::string Importer::signature(const clang::FunctionDecl *F) {
  std::string Text = qualifiedName(F) + "(";
  for (const clang::ParmVarDecl *P : F->parameters()) {
    if (P->getFunctionScopeIndex() != 0)
      Text += ", ";
    appendDeclared(Text, P);
  }
  Text += F->isVariadic() ? (F->param_empty() ? "...)" : ", ...)") : ")";
  auto *Method = llvm::dyn_cast<clang::CXXMethodDecl>(F);
  if (Method && Method->isConst())
    Text += " const";
  if (Method && Method->isVirtual())
    Text = "virtual " + Text;
  if (Method && Method->isStatic())
    Text = "static " + Text;
  return Text;
}

std::string Importer::spelled(const clang::NamedDecl *D) {
  if (auto *F = llvm::dyn_cast<clang::FunctionDecl>(D))
    return signature(F);
  if (auto *Tag = llvm::dyn_cast<clang::TagDecl>(D)) {
    // Clang would say where an unnamed one is, with the path on this machine.
    bool IsNamed = Tag->getDeclName() || Tag->getTypedefNameForAnonDecl();
    bool IsSpec = llvm::isa<clang::ClassTemplateSpecializationDecl>(D);
    return (Tag->getKindName() + " " +
            (IsSpec    ? cppName(D)
             : IsNamed ? qualifiedName(D)
                       : std::string("(unnamed)")))
        .str();
  }
  return qualifiedName(D);
}

std::string Importer::usr(const clang::NamedDecl *D) const {
  if (auto It = UsrOf.find(D); It != UsrOf.end())
    return It->second.str();
  llvm::SmallString<128> Usr;
  return clang::index::generateUSRForDecl(D, Usr) ? "" : Usr.str().str();
}

ir::Origin Importer::origin(const clang::NamedDecl *D, ir::ItemKind Kind) {
  ir::Origin O;
  O.Kind = Kind;
  O.Usr = usr(D);
  O.Name = plainName(D);
  if (auto *Tag = llvm::dyn_cast<clang::TagDecl>(D); Tag && O.Name.empty() && Tag->getTypedefNameForAnonDecl())
    O.Name = Tag->getTypedefNameForAnonDecl()->getNameAsString();
  auto *Tag = llvm::dyn_cast<clang::TagDecl>(D);
  O.Qualified = qualifiedName(D);
  if (Tag && !Tag->getDeclName())
    O.Qualified = cppName(D);
  if (auto *Spec = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(D)) {
    O.Name += argumentWords(*Spec);
    O.Qualified = cppName(D);
  }
  O.Cpp = spelled(D);
  O.Where = place(D->getLocation());
  // What the compiler declares by itself lies in no file, so that only its name can choose it.
  O.IsOwn = isOwn(D) || (FollowsEverything && Header.Opts.AllowFile.empty() && D->isImplicit());
  O.Condition = condition(D);
  O.IsLeftToUser = FollowsEverything && Header.Own.isBlocked(D->getLocation());
  O.Doc = docOf(D);
  if (auto *Deprecated = D->getAttr<clang::DeprecatedAttr>())
    O.Deprecated = readable(Deprecated->getMessage());
  // Whoever uses the tag must not pull in what is around it.
  if (auto *Outer = llvm::dyn_cast<clang::RecordDecl>(D->getLexicalDeclContext());
      Outer && !IsCxx && (!Tag || Tag->isThisDeclarationADefinition())) // a mere mention declares at file scope
    if (auto It = Ids.find(Outer->getCanonicalDecl()); It != Ids.end())
      O.Around = It->second;
  const clang::DeclContext *DC = D->getDeclContext();
  // A hidden friend belongs to the namespace around its class.
  if (D->getFriendObjectKind() && llvm::isa<clang::FunctionDecl>(D))
    while (DC->isRecord())
      DC = DC->getParent();
  for (bool InRecord = true; DC && !DC->isTranslationUnit(); DC = DC->getParent()) {
    if (auto *R = llvm::dyn_cast<clang::RecordDecl>(DC); R && InRecord && !O.Parent) {
      if (canName(R))
        O.Parent = idOf(R, Need::Name);
      InRecord = false;
    }
    if (auto *N = llvm::dyn_cast<clang::NamespaceDecl>(DC); N && !N->isInline() && !N->isAnonymousNamespace())
      O.Scope.insert(O.Scope.begin(), N->getNameAsString());
  }
  return O;
}
