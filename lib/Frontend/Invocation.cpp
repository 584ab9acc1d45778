// The driver in process: language, target, system include paths. It also makes the one file that includes all headers.
#include "Invocation.h"

#include "cxx2rs/Frontend/Parse.h"
#include "cxx2rs/Support/EmbeddedFile.h"

#include "clang/Driver/CreateInvocationFromArgs.h"
#include "clang/Frontend/CompilerInvocation.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

#include <fmt/format.h>

#include <cstdlib>

namespace cxx2rs {
extern const EmbeddedFile ClangBuiltinHeaders[];
}

using namespace cxx2rs;
using namespace cxx2rs::frontend;

static constexpr const char *ResourceDir = "/cxx2rs-clang-resources";

static const char *mainFile(const Options &Opts) { return isCxx(Opts) ? "cxx2rs-headers.cc" : "cxx2rs-headers.c"; }

/// The translation unit: every header in the order given. The last line gives the parser a declaration to stop at: macros are
/// evaluated there.
static std::string mainText(const Options &Opts) {
  std::string Text;
  for (const std::string &Header : Opts.Headers)
    Text += fmt::format("#include \"{}\"\n", Header);
  return Text + "typedef int cxx2rs_end_of_headers;\n";
}

llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> frontend::overlaidFiles(const Options &Opts) {
  auto Memory = llvm::makeIntrusiveRefCnt<llvm::vfs::InMemoryFileSystem>();
  for (const EmbeddedFile *F = ClangBuiltinHeaders; F->Name; ++F)
    Memory->addFile(fmt::format("{}/include/{}", ResourceDir, F->Name), 0,
                    llvm::MemoryBuffer::getMemBuffer(llvm::StringRef(F->Begin, F->End - F->Begin), F->Name));
  auto Real = llvm::vfs::getRealFileSystem();
  auto Cwd = Real->getCurrentWorkingDirectory();
  if (Cwd)
    Memory->setCurrentWorkingDirectory(*Cwd);
  Memory->addFile(mainFile(Opts), 0, llvm::MemoryBuffer::getMemBufferCopy(mainText(Opts)));
  auto Overlay = llvm::makeIntrusiveRefCnt<llvm::vfs::OverlayFileSystem>(Real);
  Overlay->pushOverlay(Memory);
  return Overlay;
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

std::unique_ptr<clang::CompilerInvocation> frontend::makeInvocation(const Options &Opts,
                                                                    llvm::IntrusiveRefCntPtr<clang::DiagnosticsEngine> Diags,
                                                                    llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files) {
  // The driver looks for compilers beside itself: an absolute name that exists nowhere makes it take the system's defaults.
  std::vector<std::string> Args = {isCxx(Opts) ? "/usr/bin/clang++" : "/usr/bin/clang", "-fsyntax-only", "-w", "-resource-dir", ResourceDir,
                                   "-x", isCxx(Opts) ? "c++" : "c", "-fparse-all-comments"};
  if (!Opts.Target.empty())
    Args.push_back("--target=" + Opts.Target);
  for (std::string &Arg : withoutLanguage(Opts.ClangArgs))
    Args.push_back(std::move(Arg));
  addEnvironment(Args);
  Args.push_back(mainFile(Opts));
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
  Invocation->getLangOpts().SpellChecking = false; // fix-it hints cost a search of every name; headers either compile or not
  return Invocation;
}
