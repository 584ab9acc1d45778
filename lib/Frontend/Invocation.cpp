// The driver in process: language, target, system include paths. It also makes the one file that includes all headers.
#include "Invocation.h"

#include "EmbeddedHeaders.h"

#include "cxx2rs/Frontend/Parse.h"

#include "clang/Driver/CreateInvocationFromArgs.h"
#include "clang/Frontend/CompilerInvocation.h"
#include "clang/Lex/HeaderSearchOptions.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

#include <fmt/format.h>

#include <cstdlib>

using namespace cxx2rs;
using namespace cxx2rs::frontend;

static constexpr const char *ResourceDir = "/cxx2rs-clang-resources";

static const char *mainFile(const Options &Opts) { return isCxx(Opts) ? "cxx2rs-headers.cc" : "cxx2rs-headers.c"; }

/// `<leveldb/db.h>` where the search path finds the very file that was named so; `"path"` otherwise.
static std::string includeName(const std::string &Header, const clang::HeaderSearchOptions &Search) {
  if (!llvm::sys::path::is_absolute(Header))
    return '"' + Header + '"';
  // Directories given by flags come before the system's.
  for (bool System : {false, true})
    for (const auto &Entry : Search.UserEntries) {
      bool IsSystem = Entry.Group != clang::frontend::Quoted && Entry.Group != clang::frontend::Angled;
      llvm::StringRef Rest = Header;
      if (IsSystem == System && Entry.Group != clang::frontend::Quoted && Rest.consume_front(Entry.Path) &&
          Rest.consume_front("/"))
        return "<" + Rest.str() + ">";
    }
  return '"' + Header + '"';
}

/// `FOO(int, char *) -> int` becomes a prototype whose types Clang reads; the importer knows it by its name.
static std::string macroPrototype(llvm::StringRef Request) {
  auto [Head, Result] = Request.rsplit("->");
  auto [Name, Params] = Head.split('(');
  Params = Params.rtrim().drop_back();
  Name = Name.trim();
  if (Params.trim().empty())
    Params = "void";
  return fmt::format("#ifndef {0}\n#error \"--macro {0}: no such macro is defined\"\n#endif\n{1} {2}{0}({3});\n",
                     std::string_view(Name), std::string_view(Result.trim()), MacroPrefix, std::string_view(Params));
}

void frontend::addMainFile(const Options &Opts, const clang::CompilerInvocation &Invocation, OverlaidFiles &Files) {
  std::string Text;
  for (const std::string &Header : Opts.Headers)
    Text += "#include " + includeName(Header, Invocation.getHeaderSearchOpts()) + "\n";
  for (const std::string &Request : Opts.Macros)
    Text += macroPrototype(Request);
  // The last line gives the parser a declaration to stop at: macros are evaluated there.
  Text += "typedef int cxx2rs_end_of_headers;\n";
  Files.Memory->addFile(mainFile(Opts), 0, llvm::MemoryBuffer::getMemBufferCopy(Text));
}

OverlaidFiles frontend::overlaidFiles() {
  auto Memory = llvm::makeIntrusiveRefCnt<llvm::vfs::InMemoryFileSystem>();
  auto Real = llvm::vfs::getRealFileSystem();
  auto Cwd = Real->getCurrentWorkingDirectory();
  if (Cwd)
    (void)Memory->setCurrentWorkingDirectory(*Cwd);
  auto Overlay = llvm::makeIntrusiveRefCnt<llvm::vfs::OverlayFileSystem>(Real);
  Overlay->pushOverlay(llvm::makeIntrusiveRefCnt<EmbeddedHeaders>(ResourceDir));
  Overlay->pushOverlay(Memory);
  return {Overlay, Memory};
}

bool frontend::isCxx(const Options &Opts) {
  if (!Opts.Language.empty())
    return Opts.Language == "c++";
  for (std::size_t I = 0; I != Opts.ClangArgs.size(); ++I) {
    llvm::StringRef Arg = Opts.ClangArgs[I];
    llvm::StringRef Lang = Arg == "-x" && I + 1 != Opts.ClangArgs.size() ? llvm::StringRef(Opts.ClangArgs[I + 1])
                           : Arg.starts_with("-x")                       ? Arg.drop_front(2)
                                                                         : llvm::StringRef();
    if (!Lang.empty())
      return Lang.starts_with("c++");
  }
  for (llvm::StringRef Arg : Opts.ClangArgs)
    if (Arg.starts_with("-std="))
      return Arg.contains("++");
  return llvm::any_of(Opts.Headers, [](llvm::StringRef Header) {
    llvm::StringRef Extension = llvm::sys::path::extension(Header);
    return Extension != ".h"; // .hpp, .hh, .hxx, .H and the extensionless headers of C++ libraries
  });
}

/// The user's arguments without -x: the language is decided once, in isCxx.
static std::vector<std::string> withoutLanguage(const std::vector<std::string> &Args) {
  std::vector<std::string> Kept;
  for (std::size_t I = 0; I != Args.size(); ++I) {
    if (Args[I] == "-x")
      ++I;
    else if (!llvm::StringRef(Args[I]).starts_with("-x"))
      Kept.push_back(Args[I]);
  }
  return Kept;
}

static void addEnvironment(std::vector<std::string> &Args) {
  for (const char *Name : {"BINDGEN_EXTRA_CLANG_ARGS", "CXX2RS_CLANG_ARGS"})
    if (const char *Value = std::getenv(Name)) {
      llvm::SmallVector<llvm::StringRef> Parts;
      llvm::StringRef(Value).split(Parts, ' ', -1, false);
      for (llvm::StringRef Part : Parts)
        Args.push_back(Part.str());
    }
}

std::unique_ptr<clang::CompilerInvocation>
frontend::makeInvocation(const Options &Opts, llvm::IntrusiveRefCntPtr<clang::DiagnosticsEngine> Diags,
                         llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files) {
  // The driver looks for compilers beside itself: an absolute name that exists nowhere makes it take the system's
  // defaults.
  std::vector<std::string> Args = {isCxx(Opts) ? "/usr/bin/clang++" : "/usr/bin/clang",
                                   "-fsyntax-only",
                                   "-w",
                                   "-resource-dir",
                                   ResourceDir,
                                   "-x",
                                   isCxx(Opts) ? "c++" : "c",
                                   "-fparse-all-comments",
                                   "-fretain-comments-from-system-headers"};
  if (!Opts.Target.empty())
    Args.push_back("--target=" + Opts.Target);
  for (std::string &Arg : withoutLanguage(Opts.ClangArgs))
    Args.push_back(std::move(Arg));
  addEnvironment(Args);
  Args.emplace_back(mainFile(Opts));
  std::vector<const char *> Raw;
  for (const std::string &Arg : Args)
    Raw.push_back(Arg.c_str());

  clang::CreateInvocationOptions Create;
  Create.Diags = std::move(Diags);
  Create.VFS = std::move(Files);
  auto Invocation = clang::createInvocation(Raw, Create);
  if (!Invocation)
    return nullptr;
  Invocation->getFrontendOpts().SkipFunctionBodies = true;
  Invocation->getFrontendOpts().DisableFree = true;
  if (!Opts.FollowsEverything) // bindgen knows none
    Invocation->getLangOpts().APINotes = true;
  Invocation->getLangOpts().SpellChecking =
      false; // fix-it hints cost a search of every name; headers either compile or not
  return Invocation;
}
