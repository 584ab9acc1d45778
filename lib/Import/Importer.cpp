// The walk over the library's own declarations, and the worklist of what they mention. What a declaration says is read
// elsewhere.
#include "Importer.h"

#include "cxx2rs/Frontend/Parse.h"
#include "cxx2rs/Import/Import.h"

#include "clang/AST/DeclFriend.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/Index/USRGeneration.h"
#include "clang/Lex/HeaderSearch.h"
#include "clang/Lex/Preprocessor.h"

using namespace cxx2rs;
using namespace cxx2rs::import;
using cxx2rs::ir::ItemKind;

ir::Module cxx2rs::import::importModule(frontend::ParsedHeader &Header, const classify::ClassWords &Words) {
  return Importer(Header, Words).run();
}

static ir::StdLib stdLib(clang::Preprocessor &PP) {
  if (PP.isMacroDefined("__GLIBCXX__"))
    return ir::StdLib::Libstdcxx;
  return PP.isMacroDefined("_LIBCPP_VERSION") ? ir::StdLib::Libcxx : ir::StdLib::None;
}

Importer::Importer(frontend::ParsedHeader &Header, const classify::ClassWords &Words)
    : Header(Header), CI(Header.CI), Ctx(CI.getASTContext()), S(CI.getSema()), Names(Ctx),
      Classes(
          S, stdLib(CI.getPreprocessor()), [this](clang::SourceLocation Loc) { return place(Loc); },
          [this](const clang::CXXRecordDecl *R) { return canName(R); }, Words),
      IsCxx(CI.getLangOpts().CPlusPlus), FollowsEverything(Header.Opts.FollowsEverything), Policy(CI.getLangOpts()),
      People(CI.getLangOpts()) {
  Policy.FullyQualifiedName = true;
  Policy.SuppressTagKeyword = IsCxx;
  Policy.AnonymousTagLocations = false;
  Policy.Bool = IsCxx; // C knows `bool` only with a header
  Policy.UsePreferredNames = false;
  Policy.SuppressUnwrittenScope = true;
  Policy.UseEnumerators = false; // they are printed without their scope
  Policy.AlwaysIncludeTypeForTemplateArgument = true;
  People.SuppressTagKeyword = IsCxx;
  People.AnonymousTagLocations = false;
}

// ----- the walk ------------------------------------------------------------------------------------------------------

/// `auto operator<=>(const T &) const = default;` declares an `operator==` as well.
static bool isImpliedEquality(const clang::Decl *D) {
  auto *F = llvm::dyn_cast<clang::FunctionDecl>(D);
  return F && F->getOverloadedOperator() == clang::OO_EqualEqual && F->isDefaulted();
}

/// Not reachable from outside: implicit, broken, or not public.
static bool isHidden(const clang::Decl *D) {
  clang::AccessSpecifier Access = D->getAccess();
  return (D->isImplicit() && !isImpliedEquality(D)) || D->isInvalidDecl() || Access == clang::AS_private ||
         Access == clang::AS_protected;
}

bool import::isMacroRequest(const clang::NamedDecl *D) {
  return D->getIdentifier() && D->getName().starts_with(frontend::MacroPrefix);
}

void Importer::add(const clang::NamedDecl *D, ItemKind Kind, const std::optional<Reason> &Blocked) {
  llvm::SmallString<128> Usr;
  if ((!isOwn(D) && !isMacroRequest(D)) || clang::index::generateUSRForDecl(D, Usr))
    return;
  auto [It, IsNew] = Listed.insert(Usr);
  if (!IsNew)
    return;
  UsrOf.try_emplace(D, It->getKey());
  Own.push_back({D, Kind, Blocked});
}

void Importer::walkFunction(const clang::FunctionDecl *F, const std::optional<Reason> &Blocked) {
  if (F->isDeleted() || llvm::isa<clang::CXXDestructorDecl, clang::CXXDeductionGuideDecl>(F) ||
      F->isTemplateInstantiation())
    return;
  auto *Method = llvm::dyn_cast<clang::CXXMethodDecl>(F);
  if (llvm::isa<clang::CXXConstructorDecl>(F))
    return add(F, Method->getParent()->isAbstract() ? ItemKind::AbstractCtor : ItemKind::Ctor, Blocked);
  if (llvm::isa<clang::CXXConversionDecl>(F))
    return add(F, ItemKind::Conversion, Blocked);
  if (F->isOverloadedOperator())
    return add(F, ItemKind::Operator, Blocked);
  add(F, !Method ? ItemKind::Function : Method->isStatic() ? ItemKind::StaticMethod : ItemKind::Method, Blocked);
}

void Importer::walkRecord(const clang::RecordDecl *R, const std::optional<Reason> &Blocked) {
  if (llvm::isa<clang::ClassTemplatePartialSpecializationDecl>(R))
    return;
  std::optional<Reason> Inner = Blocked;
  if (auto *Spec = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(R)) {
    if (!Spec->isExplicitSpecialization())
      return;
    if (!Inner && !canName(R))
      Inner = reason(DiagId::SkipUnnamed, cppName(R));
  } else if (!Inner && IsCxx && R->getDeclName() && !canName(R)) {
    Inner = reason(DiagId::SkipTemplateInstance, cppName(R)); // a member of one, specialised
  }
  const clang::RecordDecl *Definition = R->getDefinition();
  if (!Definition)
    return add(isOwn(R->getFirstDecl()) ? llvm::cast<clang::RecordDecl>(R->getFirstDecl()) : R, ItemKind::OpaqueRecord,
               Inner); // another library may have mentioned it first
  if (Definition != R)
    return;
  if (R->getDeclName() || R->getTypedefNameForAnonDecl())
    add(R, ItemKind::Record, Inner);
  walk(R, Inner);
}

static bool isUnnamedTag(const clang::Decl *D) {
  auto *Tag = llvm::dyn_cast<clang::TagDecl>(D);
  return Tag && !Tag->getDeclName() && !Tag->getTypedefNameForAnonDecl();
}

void Importer::walk(const clang::DeclContext *DC, const std::optional<Reason> &Blocked) {
  for (const clang::Decl *D : DC->decls()) {
    if (llvm::isa<clang::LinkageSpecDecl, clang::ExportDecl>(D)) {
      walk(llvm::cast<clang::DeclContext>(D), Blocked);
    } else if (auto *N = llvm::dyn_cast<clang::NamespaceDecl>(D)) {
      // Most namespaces are the standard library's: skip a block that lies in a file of somebody else.
      if (!N->isAnonymousNamespace() && isOwn(N))
        walk(N, Blocked);
    } else if (auto *Friend = llvm::dyn_cast<clang::FriendDecl>(D)) {
      walkFriend(Friend, Blocked);
    } else if (isHidden(D) || D->getDeclContext()->isDependentContext()) {
      continue;
    } else if (llvm::isa<clang::BaseUsingDecl, clang::NamespaceAliasDecl>(D)) {
      if (isOwn(D))
        Usings.push_back(llvm::cast<clang::NamedDecl>(D));
    } else if (auto *Class = llvm::dyn_cast<clang::ClassTemplateDecl>(D)) {
      add(Class, ItemKind::ClassTemplate, reason(DiagId::SkipClassTemplate));
    } else if (auto *Function = llvm::dyn_cast<clang::FunctionTemplateDecl>(D)) {
      add(Function, ItemKind::FunctionTemplate, reason(DiagId::SkipFunctionTemplate));
    } else if (auto *Alias = llvm::dyn_cast<clang::TypeAliasTemplateDecl>(D)) {
      add(Alias, ItemKind::AliasTemplate, reason(DiagId::SkipAliasTemplate));
    } else if (llvm::isa<clang::VarTemplateDecl, clang::VarTemplateSpecializationDecl>(D)) {
      continue;
    } else if (auto *F = llvm::dyn_cast<clang::FunctionDecl>(D)) {
      walkFunction(F, Blocked);
    } else if (auto *E = llvm::dyn_cast<clang::EnumDecl>(D)) {
      if (!E->getDefinition() || E->getDefinition() == E)
        add(E, ItemKind::Enum, Blocked);
    } else if (auto *R = llvm::dyn_cast<clang::RecordDecl>(D)) {
      walkRecord(R, Blocked);
    } else if (auto *T = llvm::dyn_cast<clang::TypedefNameDecl>(D)) {
      add(T, ItemKind::Typedef, Blocked);
    } else if (auto *Field = llvm::dyn_cast<clang::FieldDecl>(D)) {
      // A record carries its fields. Those of a record that cannot be one are listed here.
      bool IsUnnamed = IsCxx && !Field->getParent()->getDeclName() && !Field->getParent()->getTypedefNameForAnonDecl();
      if (Field->getDeclName() && (Blocked || IsUnnamed))
        add(Field, ItemKind::Field, Blocked ? Blocked : reason(DiagId::SkipUnnamed, "its struct or union"));
    } else if (auto *V = llvm::dyn_cast<clang::VarDecl>(D)) {
      add(V, ItemKind::Variable, Blocked);
    }
    Module.UnnamedElsewhere += FollowsEverything && DC->isTranslationUnit() && isUnnamedTag(D) && !isOwn(D);
    if (D == Header.LastDecl)
      break;
  }
}

// ----- ids and the worklist ------------------------------------------------------------------------------------------

ir::DeclId Importer::reserve(const clang::NamedDecl *Key) {
  auto [It, IsNew] = Ids.try_emplace(Key, static_cast<ir::DeclId>(Module.Decls.size()));
  if (IsNew)
    Module.Decls.emplace_back(ir::Skipped{});
  return It->second;
}

ir::DeclId Importer::idOf(const clang::TagDecl *Tag, Need N) {
  const clang::NamedDecl *Key = Tag->getCanonicalDecl();
  Need &Most = Needed.try_emplace(Key, N).first->second;
  if (N > Most || !Ids.contains(Key)) {
    Most = std::max(Most, N);
    Queue.push_back(Tag);
  }
  return reserve(Key);
}

ir::DeclId Importer::idOf(const clang::TypedefNameDecl *Typedef) {
  const clang::NamedDecl *Key = Typedef->getCanonicalDecl();
  if (!Ids.contains(Key))
    Queue.push_back(Typedef);
  return reserve(Key);
}

void Importer::importPending(const Pending &P) {
  const clang::NamedDecl *Key = nullptr;
  if (llvm::isa<clang::TagDecl, clang::TypedefNameDecl>(P.D))
    Key = llvm::cast<clang::NamedDecl>(P.D->getCanonicalDecl());
  // C++ lets a typedef be declared again, and each declaration is one of its own.
  bool IsAgain = Key && llvm::isa<clang::TypedefNameDecl>(P.D) && Done.contains(Key);
  ir::DeclId Id;
  if (Key && !IsAgain) {
    Id = reserve(Key);
    Done[Key] = true;
  } else {
    Id = static_cast<ir::DeclId>(Module.Decls.size());
    Module.Decls.emplace_back(ir::Skipped{});
  }
  Module.Order.push_back(Id);
  // Imported into a local first: importing may reserve further ids, which moves the vector.
  ir::Decl Imported = ir::Skipped{};
  if (P.Blocked && !llvm::isa<clang::EnumDecl>(P.D))
    Imported = ir::Skipped{origin(P.D, P.Kind), *P.Blocked};
  else if (auto *R = llvm::dyn_cast<clang::RecordDecl>(P.D))
    Imported = record(R, true);
  else if (auto *E = llvm::dyn_cast<clang::EnumDecl>(P.D))
    Imported = enumeration(E);
  else if (auto *T = llvm::dyn_cast<clang::TypedefNameDecl>(P.D)) {
    ir::Alias Alias = alias(T);
    if (IsAgain)
      Alias.Redeclares = Ids.lookup(Key);
    Imported = std::move(Alias);
  } else if (auto *F = llvm::dyn_cast<clang::FunctionDecl>(P.D)) {
    Imported = function(F);
    if (IsCxx)
      Functions.try_emplace(F->getCanonicalDecl(), Id);
  } else {
    Imported = variable(llvm::cast<clang::VarDecl>(P.D));
    Variables.try_emplace(P.D->getCanonicalDecl(), Id);
  }
  Module.Decls[Id] = std::move(Imported);
}

/// What own declarations mention, and what that mentions in turn: as little of it as each use needs.
void Importer::pullNeeded() {
  while (!Queue.empty()) {
    std::vector<const clang::NamedDecl *> Round;
    Round.swap(Queue);
    for (const clang::NamedDecl *D : Round) {
      auto *Key = llvm::cast<clang::NamedDecl>(D->getCanonicalDecl());
      bool IsFirst = !Done.contains(Key);
      bool WantsLayout = Needed.lookup(Key) == Need::Layout;
      if (!IsFirst && (!WantsLayout || Done[Key]))
        continue;
      ir::DeclId Id = reserve(Key);
      if (IsFirst)
        Module.Order.push_back(Id);
      ir::Decl Pulled = ir::Skipped{};
      Done[Key] = true;
      if (auto *R = llvm::dyn_cast<clang::RecordDecl>(D)) {
        const clang::RecordDecl *Definition = R->getDefinition();
        Done[Key] = WantsLayout;
        Pulled = record(Definition ? Definition : R, WantsLayout && Definition);
      } else if (auto *E = llvm::dyn_cast<clang::EnumDecl>(D)) {
        Pulled = enumeration(E->getDefinition() ? E->getDefinition() : E);
      } else {
        Pulled = alias(llvm::cast<clang::TypedefNameDecl>(D));
      }
      Module.Decls[Id] = std::move(Pulled);
    }
  }
}

// ----- the module ----------------------------------------------------------------------------------------------------

/// How glue includes a header that the user named: by the search path where that finds it, so that no machine's path is
/// printed.
static std::string includeLine(clang::CompilerInstance &CI, const std::string &Header) {
  auto File = CI.getFileManager().getOptionalFileRef(Header);
  bool IsAngled = false;
  std::string Short;
  if (File && Header.front() == '/')
    Short = CI.getPreprocessor().getHeaderSearchInfo().suggestPathToFileForDiagnostics(*File, "", &IsAngled);
  if (Short.empty() || Short.front() == '/')
    return '"' + Header + '"';
  return '<' + Short + '>';
}

static std::string cxxStandard(const clang::LangOptions &L) {
  if (!L.CPlusPlus)
    return "";
  return L.CPlusPlus26   ? "c++26"
         : L.CPlusPlus23 ? "c++23"
         : L.CPlusPlus20 ? "c++20"
         : L.CPlusPlus17 ? "c++17"
         : L.CPlusPlus14 ? "c++14"
                         : "c++11";
}

ir::Module Importer::run() {
  Module.Lang = IsCxx ? ir::Language::Cxx : ir::Language::C;
  Module.Triple = CI.getTarget().getTriple().str();
  Module.Library = Classes.Library;
  Module.HasExceptions = CI.getLangOpts().CXXExceptions;
  Module.CxxStandard = cxxStandard(CI.getLangOpts());
  Module.Headers = Header.Opts.Headers;
  for (const std::string &Name : Header.Opts.Headers)
    Module.IncludeLines.push_back(includeLine(CI, Name));
  Module.MacroNames = std::move(Header.MacroNames);
  if (Header.Opts.KeepMacros)
    Module.Macros = macroTable();
  for (auto It = CI.getSourceManager().fileinfo_begin(); It != CI.getSourceManager().fileinfo_end(); ++It)
    if (llvm::StringRef Name = It->first.getName();
        Name.starts_with("/") || Name.starts_with(".") || llvm::sys::fs::exists(Name))
      if (!Name.starts_with("/cxx2rs-clang-resources"))
        Module.FilesRead.push_back(Name.str());
  if (!Header.Opts.ApiNotes.empty())
    Module.FilesRead.push_back(Header.Opts.ApiNotes);
  llvm::sort(Module.FilesRead);

  walk(Ctx.getTranslationUnitDecl(), std::nullopt);
  Module.Decls.reserve(2 * Own.size() + Header.Macros.size()); // declarations are large: moving them is what costs
  for (const Pending &P : Own)
    importPending(P);
  addInheritance();
  pullNeeded();
  findHashes();
  addUsings();
  for (const frontend::MacroExpression &M : Header.Macros) {
    ir::Decl Imported = macro(M);
    Module.Order.push_back(static_cast<ir::DeclId>(Module.Decls.size()));
    Module.Decls.push_back(std::move(Imported));
  }
  pullNeeded();
  return std::move(Module);
}
