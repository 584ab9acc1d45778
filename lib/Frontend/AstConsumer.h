// The clang::ASTConsumer and the frontend action around it: parse, evaluate macros, hand over.
#ifndef CXX2RS_LIB_FRONTEND_ASTCONSUMER_H
#define CXX2RS_LIB_FRONTEND_ASTCONSUMER_H

#include "cxx2rs/Frontend/ParsedHeader.h"

#include "clang/AST/ASTConsumer.h"
#include "clang/Frontend/FrontendAction.h"

#include <functional>

namespace cxx2rs::frontend {

using UseHeader = std::function<void(ParsedHeader &)>;

/// Calls `Use` (that is importModule) at the end of a translation unit without errors, and decides which bodies are
/// worth parsing.
class AstConsumer : public clang::ASTConsumer {
public:
  AstConsumer(ParsedHeader &Header, const UseHeader &Use) : Header(Header), Use(Use) {}
  void HandleTranslationUnit(clang::ASTContext &Ctx) override;
  bool shouldSkipFunctionBody(clang::Decl *D) override;

private:
  ParsedHeader &Header;
  const UseHeader &Use;
};

class ImportAction : public clang::ASTFrontendAction {
public:
  ImportAction(ParsedHeader &Header, OwnFiles &Own, CompilerConditions &Conditions, std::string Notes,
               const UseHeader &Use)
      : Header(Header), Own(Own), Conditions(Conditions), Notes(std::move(Notes)), Use(Use) {}
  std::unique_ptr<clang::ASTConsumer> CreateASTConsumer(clang::CompilerInstance &CI, llvm::StringRef File) override;

protected:
  void ExecuteAction() override;

private:
  ParsedHeader &Header;
  OwnFiles &Own;
  CompilerConditions &Conditions;
  const std::string Notes; ///< API notes
  const UseHeader &Use;
};

} // namespace cxx2rs::frontend

#endif
