// One run of Clang: instance, diagnostics, hints. The rules live elsewhere.
#include "cxx2rs/Frontend/Parse.h"

#include "ApiNotes.h"
#include "AstConsumer.h"
#include "Invocation.h"

#include "clang/Basic/DiagnosticLex.h"
#include "clang/Basic/DiagnosticParse.h"
#include "clang/Basic/DiagnosticSema.h"
#include "clang/Frontend/FrontendActions.h"
#include "clang/Frontend/TextDiagnosticPrinter.h"
#include "clang/Lex/HeaderSearch.h"
#include "clang/Lex/Preprocessor.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"

#include <map>

using namespace cxx2rs;
using namespace cxx2rs::frontend;

namespace {

/// Prints as Clang does, and watches for the usual causes so that a hint can follow.
class HintingPrinter : public clang::TextDiagnosticPrinter {
public:
  HintingPrinter(llvm::raw_ostream &Out, clang::DiagnosticOptions &Opts) : TextDiagnosticPrinter(Out, Opts) {}
  void HandleDiagnostic(clang::DiagnosticsEngine::Level Level, const clang::Diagnostic &Info) override {
    if (Level >= clang::DiagnosticsEngine::Error)
      note(Info);
    TextDiagnosticPrinter::HandleDiagnostic(Level, Info);
  }
  std::string MissingFile;
  bool LooksLikeCxx = false;

private:
  void note(const clang::Diagnostic &Info) {
    if (Info.getID() == clang::diag::err_pp_file_not_found && MissingFile.empty())
      MissingFile = Info.getArgStdStr(0);
    if (Info.getID() == clang::diag::err_unknown_typename) {
      auto Name = Info.getArgKind(0) == clang::DiagnosticsEngine::ak_identifierinfo
                      ? Info.getArgIdentifier(0)->getName()
                      : llvm::StringRef();
      LooksLikeCxx |=
          Name == "namespace" || Name == "class" || Name == "template" || Name == "using" || Name == "constexpr";
    }
  }
};

} // namespace

static bool isStdHeader(llvm::StringRef Name) {
  return !Name.contains('/') &&
         (!Name.contains('.') || Name == "stdint.h" || Name == "stdlib.h" || Name == "string.h" || Name == "stdio.h" ||
          Name == "assert.h" || Name == "math.h" || Name == "errno.h");
}

static void addHints(const HintingPrinter &Printer, const Options &Opts, Diagnostics &Diags) {
  bool StdMissing = !Printer.MissingFile.empty() && isStdHeader(Printer.MissingFile);
  bool IsCxxName = StdMissing && !llvm::StringRef(Printer.MissingFile).contains('.');
  if (!isCxx(Opts) && (Printer.LooksLikeCxx || IsCxxName))
    Diags.report(DiagId::HintCxxAsC);
  else if (StdMissing)
    Diags.report(DiagId::HintMissingStd, Printer.MissingFile);
  else if (!Printer.MissingFile.empty())
    Diags.report(DiagId::HintMissingInclude, Printer.MissingFile);
}

static bool checkInputs(const Options &Opts, Diagnostics &Diags) {
  for (const std::string &Header : Opts.Headers) {
    llvm::sys::fs::file_status Status;
    std::error_code Error = llvm::sys::fs::status(Header, Status);
    if (Status.type() == llvm::sys::fs::file_type::file_not_found)
      Diags.report(DiagId::ErrNoFile, Header);
    else if (Error)
      Diags.report(DiagId::ErrUnreadable, Header, Error.message());
    else if (Status.type() == llvm::sys::fs::file_type::directory_file)
      Diags.report(DiagId::ErrDirectory, Header);
    else if (std::error_code Access = llvm::sys::fs::access(Header, llvm::sys::fs::AccessMode::Exist))
      Diags.report(DiagId::ErrUnreadable, Header, Access.message());
  }
  return !Diags.hasErrors();
}

/// The file that includes all headers is ours: a message does not start there.
static std::string withoutMainFile(llvm::StringRef Text) {
  std::string Kept;
  while (!Text.empty()) {
    auto [Line, Rest] = Text.split('\n');
    if (!Line.contains("In file included from cxx2rs-headers.c"))
      Kept += Line.str() + "\n";
    Text = Rest;
  }
  return Kept;
}

namespace {

/// One instance of Clang, ready for an action.
class Session {
public:
  Session(const Options &Opts, Diagnostics &Diags) : Opts(Opts), Diags(Diags), Out(Text), Printer(Out, DiagOpts) {
    DiagOpts.ShowColors = Opts.UseColor;
  }

  /// False with a message where the arguments are no good.
  bool prepare() {
    OverlaidFiles Overlaid = overlaidFiles();
    auto &Files = Overlaid.All;
    auto Engine = clang::CompilerInstance::createDiagnostics(*Files, DiagOpts, &Printer, /*ShouldOwnClient=*/false);
    auto Invocation = makeInvocation(Opts, Engine, Files);
    if (!Invocation || Engine->hasErrorOccurred()) {
      llvm::StringRef Said = llvm::StringRef(Text).trim();
      Said.consume_front("error: ");
      Diags.report(DiagId::ErrFlags, Said.empty() ? "no compilation results from them" : Said.str());
      return false;
    }
    Invocation->getDiagnosticOpts().ShowColors = Opts.UseColor;
    addMainFile(Opts, *Invocation, Overlaid);
    CI.emplace(std::move(Invocation));
    CI->setVirtualFileSystem(Files);
    CI->createDiagnostics(&Printer, /*ShouldOwnClient=*/false);
    CI->setVerboseOutputStream(Out); // "1 error generated." too goes through us
    CI->createFileManager();
    return true;
  }

  bool run(clang::FrontendAction &Action) {
    CI->ExecuteAction(Action);
    Diags.addClangText(withoutMainFile(Text));
    if (!CI->getDiagnostics().hasErrorOccurred())
      return true;
    Diags.add(DiagId::ErrParse, std::string(diagRow(DiagId::ErrParse).Text), "");
    addHints(Printer, Opts, Diags);
    return false;
  }

  std::optional<clang::CompilerInstance> CI;

private:
  const Options &Opts;
  Diagnostics &Diags;
  std::string Text;
  llvm::raw_string_ostream Out;
  clang::DiagnosticOptions DiagOpts;
  HintingPrinter Printer;
};

} // namespace

bool frontend::parseHeaders(const Options &Opts, Diagnostics &Diags, const UseHeader &Use) {
  Session S(Opts, Diags);
  if (!checkInputs(Opts, Diags) || !S.prepare())
    return false;
  OwnFiles Own(Opts);
  CompilerConditions Conditions(Own);
  ParsedHeader Header{*S.CI, Opts, Own, Conditions, {}, {}};
  auto Notes = readApiNotes(Opts, Diags);
  if (!Notes)
    return false;
  ImportAction Action(Header, Own, Conditions, std::move(*Notes), Use);
  return S.run(Action);
}

bool frontend::preprocess(const Options &Opts, const std::string &File, Diagnostics &Diags) {
  Session S(Opts, Diags);
  if (!checkInputs(Opts, Diags) || !S.prepare())
    return false;
  S.CI->getFrontendOpts().OutputFile = File;
  S.CI->getPreprocessorOutputOpts().ShowCPP = true;
  clang::PrintPreprocessedAction Action;
  return S.run(Action);
}

std::string frontend::displayName(clang::CompilerInstance &CI, clang::SourceLocation Loc) {
  auto &SM = CI.getSourceManager();
  auto File = SM.getFileEntryRefForID(SM.getFileID(SM.getExpansionLoc(Loc)));
  if (!File)
    return "";
  llvm::StringRef Name = File->getName();
  Name.consume_front("./");
  if (!Name.starts_with("/"))
    return Name.str();
  std::string Short = CI.getPreprocessor().getHeaderSearchInfo().suggestPathToFileForDiagnostics(*File, "");
  return Short.empty() ? Name.str() : Short;
}
