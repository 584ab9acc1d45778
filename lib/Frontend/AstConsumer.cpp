// Drives the parser itself, because macros are evaluated while it still stands at the end of the headers.
#include "AstConsumer.h"
#include "ApiNotes.h"
#include "Macros.h"

#include "clang/AST/DeclCXX.h"
#include "clang/Lex/Pragma.h"
#include "clang/Parse/Parser.h"
#include "clang/Sema/Sema.h"

using namespace cxx2rs;
using namespace cxx2rs::frontend;

void AstConsumer::HandleTranslationUnit(clang::ASTContext &) {
  if (!Header.CI.getDiagnostics().hasErrorOccurred())
    Use(Header);
}

/// `T *p` of a class: the body may show that it only uses what it is given.
static bool takesObject(const clang::CXXMethodDecl &F) {
  return llvm::any_of(F.parameters(), [](const clang::ParmVarDecl *P) {
    return P->getType()->isPointerType() && P->getType()->getPointeeType()->isRecordType();
  });
}

/// `void set(const char *name)`: the body may show that the address is kept.
static bool maySetAddress(const clang::CXXMethodDecl &M) {
  return !M.isStatic() && !M.isConst() && llvm::any_of(M.parameters(), [](const clang::ParmVarDecl *P) {
    return P->getType()->isPointerType() || P->getType()->isReferenceType();
  });
}

/// Bodies are facts only where a rule reads them: constructors and destructors of the library (what they keep of their
/// arguments, what they end), free functions (what they call must be defined somewhere), methods that take a pointer to
/// an object, setters of addresses, and those that may be `return field;`. Constexpr functions are parsed in any case.
bool AstConsumer::shouldSkipFunctionBody(clang::Decl *D) {
  auto *Function = D->getAsFunction();
  if (!Function || D->getDeclContext()->isDependentContext() || Function->isDependentContext() ||
      !Header.Own.isOwn(D->getLocation()))
    return true;
  auto *Method = llvm::dyn_cast<clang::CXXMethodDecl>(Function);
  if (!Method)
    return !Header.CI.getLangOpts().CPlusPlus;
  if (llvm::isa<clang::CXXConstructorDecl, clang::CXXDestructorDecl>(Function) || takesObject(*Method) ||
      maySetAddress(*Method))
    return false;
  return Method->isVirtual() || !Method->isConst() || Method->getNumParams() != 0 ||
         Method->getReturnType()->isVoidType();
}

std::unique_ptr<clang::ASTConsumer> ImportAction::CreateASTConsumer(clang::CompilerInstance &CI, llvm::StringRef) {
  Own.attach(CI);
  Conditions.attach(CI);
  return std::make_unique<AstConsumer>(Header, Use);
}

/// Warnings are off in any case. A library that switches some of them around each declaration would make every question
/// for a severity a search through a thousand states.
static void ignoreDiagnosticPragmas(clang::Preprocessor &PP) {
  for (const char *Namespace : {"GCC", "clang"}) {
    auto Nothing = std::make_unique<clang::EmptyPragmaHandler>("diagnostic");
    PP.RemovePragmaHandler(Namespace, Nothing.get());  // whatever has that name
    PP.AddPragmaHandler(Namespace, Nothing.release()); // which owns it
  }
}

void ImportAction::ExecuteAction() {
  clang::CompilerInstance &CI = getCompilerInstance();
  if (!CI.hasPreprocessor())
    return;
  CI.createSema(getTranslationUnitKind(), nullptr);
  clang::Sema &S = CI.getSema();
  useApiNotes(S, Notes);
  clang::Parser Parser(S.getPreprocessor(), S, /*SkipFunctionBodies=*/true);
  ignoreDiagnosticPragmas(S.getPreprocessor());
  S.getPreprocessor().EnterMainSourceFile();
  Parser.Initialize();
  clang::Parser::DeclGroupPtrTy Group;
  auto State = clang::Sema::ModuleImportState::NotACXX20Module;
  for (bool AtEnd = Parser.ParseFirstTopLevelDecl(Group, State); !AtEnd; AtEnd = Parser.ParseTopLevelDecl(Group, State))
    if (Parser.getCurToken().is(clang::tok::eof) && !CI.getDiagnostics().hasErrorOccurred())
      parseMacros(Header, Parser);
  S.getASTConsumer().HandleTranslationUnit(S.getASTContext());
}
